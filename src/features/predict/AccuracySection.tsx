import { useState } from 'react';
import {
  accuracyCsv,
  accuracyOf,
  describeCondition,
  type ConditionTally,
} from '../../domain/predict/accuracy';
import { DEFAULT_SERIES } from '../../domain/predict/series';
import { useActions, useAppState } from '../../store/context';
import type { AccuracyRun } from '../../store/predict-state';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { ProgressBar } from '../../ui/ProgressBar';
import { saveText } from './save-text';
import styles from './Predict.module.css';
import { TaskChoiceFields } from './TaskChoiceFields';

/** The model's accuracy over a task set, under four prompts. */
export function AccuracySection() {
  const [tasks, setTasks] = useState(DEFAULT_SERIES.tasks);
  const run = useAppState((state) => state.accuracy);
  const actions = useActions();
  return (
    <Section
      title="Measure the model"
      note="One call of each task, greedy, with and without the description and other asserts in the prompt."
    >
      <TaskChoiceFields value={tasks} onChange={setTasks} />
      {run?.ended === 'running' ? (
        <Running run={run} />
      ) : (
        <div>
          <Button onClick={() => void actions.measureAccuracy({ ...DEFAULT_SERIES, tasks })}>
            Measure
          </Button>
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
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Accuracy">
        <table className={styles.table}>
          <caption>
            {run.model}: share of calls predicted right, with 95% intervals
            {run.ended === 'stopped' && ', stopped early'}
          </caption>
          <thead>
            <tr>
              <th scope="col">The prompt shows</th>
              <th scope="col">Calls</th>
              <th scope="col">Exactly</th>
              <th scope="col">By value</th>
            </tr>
          </thead>
          <tbody>
            {run.tallies.map((tally) => (
              <AccuracyRow key={describeCondition(tally.shown)} tally={tally} />
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button
          disabled={run.done === 0}
          onClick={() => {
            saveText('prediction-accuracy.csv', 'text/csv', accuracyCsv(run.model, run.tallies));
          }}
        >
          Save as CSV
        </Button>
      </div>
    </>
  );
}

function AccuracyRow({ tally }: { readonly tally: ConditionTally }) {
  const { exact, byValue } = accuracyOf(tally);
  const percent = (share: number) => (share * 100).toFixed(1);
  const words = (share: typeof exact) =>
    share ? `${percent(share.value)}% (${percent(share.low)} to ${percent(share.high)})` : '–';
  return (
    <tr>
      <th scope="row">{describeCondition(tally.shown)}</th>
      <td>{tally.asked}</td>
      <td>{words(exact)}</td>
      <td>{words(byValue)}</td>
    </tr>
  );
}
