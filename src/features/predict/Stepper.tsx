import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Trace } from '../../domain/predict/trace';
import { viewStep } from '../../domain/predict/trace-view';
import { Button } from '../../ui/Button';
import styles from './Predict.module.css';
import { VariableTable } from './VariableTable';

/** Goes through a recorded call by buttons or arrow keys. */
export function Stepper(props: {
  readonly trace: Trace;
  readonly index: number;
  readonly onIndex: (index: number) => void;
}) {
  const { trace, index, onIndex } = props;
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.focus();
  }, []);
  const last = trace.steps.length - 1;
  const view = viewStep(trace, index);
  if (!view) {
    return <p role="status">No line of this program ran, so there is nothing to step through.</p>;
  }
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    Home: 0,
    End: last,
  };

  function move(to: number): void {
    onIndex(Math.max(0, Math.min(last, to)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = moves[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(to);
  }

  const buttons = [
    { label: 'First step', Icon: ChevronFirst, to: 0, end: index === 0 },
    { label: 'Previous step', Icon: ChevronLeft, to: index - 1, end: index === 0 },
    { label: 'Next step', Icon: ChevronRight, to: index + 1, end: index === last },
    { label: 'Last step', Icon: ChevronLast, to: last, end: index === last },
  ];
  return (
    <div
      ref={group}
      role="group"
      aria-label="Steps"
      aria-keyshortcuts="ArrowLeft ArrowRight Home End"
      tabIndex={0}
      className={styles.stepper}
      onKeyDown={onKeyDown}
    >
      <div className={styles.buttons}>
        {buttons.map(({ label, Icon, to, end }) => (
          <Button
            key={label}
            aria-label={label}
            aria-disabled={end}
            icon={<Icon aria-hidden="true" />}
            onClick={() => {
              move(to);
            }}
          />
        ))}
        <p role="status" aria-label="Step">
          Step {index + 1} of {last + 1}
          {view.step.depth > 1 && `, depth ${String(view.step.depth)}`}: {view.sentence}
        </p>
      </div>
      {!trace.complete && index === last && (
        <p>There is more: only the beginning of this run is recorded.</p>
      )}
      {!trace.trusted && (
        <p>This program reaches into the interpreter: it could have changed what is shown here.</p>
      )}
      <VariableTable name={view.step.function} variables={view.variables} />
    </div>
  );
}
