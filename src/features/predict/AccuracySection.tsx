import { Download } from 'lucide-react';
import { use, useState } from 'react';
import { intervalWords, percent } from '../../domain/measures/estimate-words';
import type { Estimate } from '../../domain/measures/interval';
import {
  accuracyCsv,
  accuracyOf,
  describeCondition,
  type ConditionTally,
} from '../../domain/predict/accuracy';
import { DEFAULT_SERIES } from '../../domain/predict/series';
import { saveFile } from '../../lib/save-file';
import { useActions, useAppState } from '../../store/context';
import type { AccuracyRun } from '../../store/predict/predict-state';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { ProgressBar } from '../../ui/ProgressBar';
import { Table, type TableRow } from '../../ui/Table';
import styles from './Predict.module.css';
import { SharedPartsContext } from './shared-parts';

const columns = [
  { label: 'The prompt shows' },
  { label: 'Calls', numeric: true },
  { label: 'Exactly', numeric: true },
  { label: 'By value', numeric: true },
] as const;

/** The model's accuracy over a task set, under four prompts. */
export function AccuracySection() {
  const [tasks, setTasks] = useState(DEFAULT_SERIES.tasks);
  const run = useAppState((state) => state.accuracy);
  const actions = useActions();
  const { TaskFields } = use(SharedPartsContext);
  return (
    <Section
      title="Measure the model"
      note="One call of each task, greedy, with and without the description and other asserts in the prompt."
    >
      <TaskFields choice={tasks} onChange={setTasks} />
      {run?.ended === 'running' ? (
        <Running run={run} />
      ) : (
        <div>
          <Button onClick={() => void actions.measureAccuracy(tasks)}>Measure</Button>
        </div>
      )}
      {run && <AccuracyTable run={run} />}
    </Section>
  );
}

function Running({ run }: { readonly run: AccuracyRun }) {
  const actions = useActions();
  const words = `${String(run.done)} of ${String(run.total)} tasks`;
  return (
    <>
      <ProgressBar label="Measuring" value={run.done} total={run.total} words={words} />
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            actions.stopPredicting();
          }}
        >
          Stop
        </Button>
        <span>{words}</span>
      </div>
    </>
  );
}

function AccuracyTable({ run }: { readonly run: AccuracyRun }) {
  return (
    <>
      <Table
        label="Accuracy"
        caption={
          <>
            {run.model}: share of calls predicted right, with 95% intervals
            {run.ended === 'stopped' && ', stopped early'}
          </>
        }
        columns={columns}
        rows={run.tallies.map(accuracyRow)}
      />
      <div>
        <Button
          icon={<Download aria-hidden="true" />}
          disabled={run.done === 0}
          onClick={() => {
            const csv = accuracyCsv(run.model, run.tallies);
            saveFile(new Blob([csv], { type: 'text/csv' }), 'prediction-accuracy.csv');
          }}
        >
          CSV
        </Button>
      </div>
    </>
  );
}

function accuracyRow(tally: ConditionTally): TableRow {
  const { exact, byValue } = accuracyOf(tally);
  const name = describeCondition(tally.shown);
  return { key: name, cells: [name, tally.asked, shareWords(exact), shareWords(byValue)] };
}

function shareWords(share: Estimate | null): string {
  return share ? `${percent(share.value)} (${intervalWords(share)})` : '–';
}
