import { Gauge, Square } from 'lucide-react';
import { use, useMemo, useState } from 'react';
import { count } from '../../domain/count-words';
import { modelLabel } from '../../domain/model-label';
import { firstQuestions } from '../../domain/predict/draw-questions';
import type { Measurement } from '../../domain/predict/measurement';
import { DEFAULT_SERIES } from '../../domain/predict/series';
import { chooseTasks } from '../../domain/task-choice';
import { useActions, useAppState } from '../../store/context';
import { listTasks } from '../../store/select';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { ProgressBar } from '../../ui/ProgressBar';
import { Measurements } from './Measurements';
import styles from './Predict.module.css';
import { SharedPartsContext } from './shared-parts';

/** The model's accuracy over a task set, under four prompts; and what was measured before. */
export function MeasureSection() {
  const running = useAppState(({ measurements, measuring }) =>
    measuring === null ? undefined : measurements[measuring],
  );
  return (
    <Section
      title="Measure the model"
      note="One call of each task, greedy, with and without the description and other asserts in the prompt."
    >
      {running ? <Running measurement={running} /> : <NewMeasurement />}
      <Measurements />
    </Section>
  );
}

function NewMeasurement() {
  const [choice, setChoice] = useState(DEFAULT_SERIES.tasks);
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  const model = useAppState((state) => state.settings.model);
  const actions = useActions();
  const { TaskFields } = use(SharedPartsContext);
  const calls = useMemo(
    () => firstQuestions(chooseTasks(listTasks({ tasks, taskOrder }), choice)).length,
    [tasks, taskOrder, choice],
  );
  return (
    <>
      <TaskFields choice={choice} onChange={setChoice} />
      <div className={styles.buttons}>
        <Button
          icon={<Gauge aria-hidden="true" />}
          disabled={calls === 0}
          onClick={() => void actions.measureModel(choice)}
        >
          Measure
        </Button>
        <p className={styles.note}>
          {calls === 0
            ? 'None of these tasks has a reference program with a call to predict.'
            : `${modelLabel(model)} on ${count(calls, 'call')}.`}
        </p>
      </div>
    </>
  );
}

function Running({ measurement }: { readonly measurement: Measurement }) {
  const loading = useAppState((state) => state.model.phase === 'loading');
  const actions = useActions();
  const { done, tasks, model } = measurement;
  const total = tasks.ids.length;
  const words = loading ? 'The model is being loaded' : `${String(done)} of ${String(total)} tasks`;
  return (
    <>
      <ProgressBar label="Measuring" value={done} total={total} words={words} />
      <div className={styles.buttons}>
        <Button
          icon={<Square aria-hidden="true" fill="currentcolor" />}
          onClick={() => {
            actions.stopPredicting();
          }}
        >
          Stop
        </Button>
        <span>
          {modelLabel(model)}, {tasks.name}: {words}
        </span>
      </div>
    </>
  );
}
