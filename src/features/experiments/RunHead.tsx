import { Download, RotateCcw, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { type Experiment, isHeld } from '../../domain/experiment/experiment';
import { useActions, useAppState } from '../../store/context';
import type { RunShape } from '../../store/experiments/experiments-state';
import { Button } from '../../ui/Button';
import { Hint } from '../../ui/Hint';
import { Section } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import { useSaving } from '../../ui/useSaving';
import { PhaseChip } from './PhaseChip';
import { RunControls } from './RunControls';
import { RunProgress } from './RunProgress';
import styles from './RunScreen.module.css';
import { fileNameOf } from './words';

const shapes: readonly {
  readonly shape: RunShape;
  readonly label: string;
  readonly ending: string;
  readonly about: string;
}[] = [
  {
    shape: 'run-file',
    label: 'Run file',
    ending: '',
    about: 'Everything: header, programs, raw texts, verdicts. The page and the terminal read it.',
  },
  {
    shape: 'solution',
    label: 'EvalPlus',
    ending: '-evalplus',
    about: 'A line for each sample with task_id and solution.',
  },
  {
    shape: 'completion',
    label: 'human-eval',
    ending: '-human-eval',
    about: 'A line for each sample with task_id and completion.',
  },
];

/** A run's state and what can be done with it. */
export function RunHead({ run }: { readonly run: Experiment }) {
  const { experiments } = useActions();
  const elsewhere = useAppState((state) => run.id in state.experiments.elsewhere);
  const [, go] = useLocation();
  const { failure, save } = useSaving();
  const atRest = run.phase !== 'running' && run.phase !== 'waiting' && !isHeld(run);

  return (
    <Section title="State">
      <div className={styles.state}>
        <PhaseChip phase={run.phase} />
        {run.phase !== 'completed' && <RunProgress run={run} />}
        <RunControls run={run} />
      </div>
      {run.rejudged && (
        <p role="status">
          Judged again: {run.rejudged.samples.toLocaleString('en')} programs,{' '}
          {run.rejudged.changed === 0
            ? 'and every verdict is as it was.'
            : `${run.rejudged.changed} of them with another verdict than before.`}
        </p>
      )}
      <div className={styles.buttons}>
        <TextField
          label="Name"
          defaultValue={run.name}
          className={styles.nameField}
          onChange={(name) => {
            if (name.trim() !== '') experiments.rename(run.id, name.trim());
          }}
        />
        {shapes.map(({ shape, label, ending, about }) => (
          <Hint key={shape} text={about}>
            <Button
              icon={<Download aria-hidden="true" />}
              disabled={run.totals.samples === 0}
              onClick={() => {
                save(`${fileNameOf(run.name)}${ending}.jsonl`, () =>
                  experiments.exportRun(run.id, shape),
                );
              }}
            >
              {label}
            </Button>
          </Hint>
        ))}
        <Hint text="Runs every program against its asserts anew; no model is needed">
          <Button
            icon={<RotateCcw aria-hidden="true" />}
            disabled={!atRest || run.totals.samples === 0}
            onClick={() => {
              experiments.judgeAgain(run.id);
            }}
          >
            Judge again
          </Button>
        </Hint>
        <Button
          tone="danger"
          icon={<Trash2 aria-hidden="true" />}
          disabled={elsewhere}
          onClick={() => {
            experiments.remove(run.id);
            go('/experiments');
          }}
        >
          Delete
        </Button>
      </div>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </Section>
  );
}
