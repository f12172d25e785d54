import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useAppState } from '../store/context';
import type { WorkbenchParts } from './Workbench';
import styles from './Workbench.module.css';

const tabs = [
  { part: 'tasks', label: 'Tasks' },
  { part: 'program', label: 'Program' },
  { part: 'candidates', label: 'Candidates' },
] as const;

type Part = keyof WorkbenchParts;

/** The parts one at a time; a run that begins leads to its candidates. */
export function WorkbenchTabs(props: {
  readonly parts: WorkbenchParts;
  readonly shown: Part;
  readonly onShow: (part: Part) => void;
}) {
  const { parts, shown, onShow } = props;
  const list = useRef<HTMLDivElement>(null);
  const run = useAppState((state) => state.activeRun);
  useEffect(() => {
    if (run !== null) onShow('candidates');
  }, [run, onShow]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = tabs.findIndex(({ part }) => part === shown);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onShow(next.part);
    list.current?.querySelector<HTMLElement>(`#tab-${next.part}`)?.focus();
  }

  return (
    <div className={styles.tabbed}>
      <div
        ref={list}
        role="tablist"
        aria-label="Workbench"
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ part, label }) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`tab-${part}`}
            className={styles.tab}
            aria-selected={part === shown}
            aria-controls={`part-${part}`}
            tabIndex={part === shown ? 0 : -1}
            onClick={() => {
              onShow(part);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ part }) => (
        <div
          key={part}
          id={`part-${part}`}
          role="tabpanel"
          aria-labelledby={`tab-${part}`}
          className={styles.part}
          hidden={part !== shown}
        >
          {parts[part]}
        </div>
      ))}
    </div>
  );
}
