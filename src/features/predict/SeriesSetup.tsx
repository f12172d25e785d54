import { use, useState } from 'react';
import { DEFAULT_SERIES, SERIES_LENGTHS } from '../../domain/predict/series';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Section } from '../../ui/Page';
import { ProgressBar } from '../../ui/ProgressBar';
import { Segmented } from '../../ui/Segmented';
import styles from './Predict.module.css';
import { SharedPartsContext } from './shared-parts';

const lengths = SERIES_LENGTHS.map((length) => ({ value: String(length), label: String(length) }));

/** Which tasks, how many questions, and what stands beside the program. */
export function SeriesSetup() {
  const [settings, setSettings] = useState(DEFAULT_SERIES);
  const predict = useAppState((state) => state.predict);
  const noTasks = useAppState((state) => state.taskOrder.length === 0);
  const actions = useActions();
  const { TaskFields } = use(SharedPartsContext);
  const { shown } = settings;
  return (
    <Section title="A series" note="The score is kept for you and for the model.">
      <TaskFields
        choice={settings.tasks}
        onChange={(tasks) => {
          setSettings({ ...settings, tasks });
        }}
      />
      <div className={styles.row}>
        <span className={styles.name}>Questions</span>
        <Segmented
          label="Questions"
          value={String(settings.length)}
          options={lengths}
          onChange={(text) => {
            const length = SERIES_LENGTHS.find((each) => String(each) === text);
            if (length !== undefined) setSettings({ ...settings, length });
          }}
        />
      </div>
      <Checkbox
        label="Show the description"
        note="To you and to the model."
        checked={shown.text}
        onChange={(text) => {
          setSettings({ ...settings, shown: { ...shown, text } });
        }}
      />
      <Checkbox
        label="Show other asserts"
        note="Never the one that is asked."
        checked={shown.asserts}
        onChange={(asserts) => {
          setSettings({ ...settings, shown: { ...shown, asserts } });
        }}
      />
      {predict.kind === 'preparing' ? (
        <Preparing made={predict.made} wanted={predict.wanted} />
      ) : (
        <div className={styles.buttons}>
          <Button
            tone="primary"
            disabled={noTasks}
            onClick={() => void actions.startSeries(settings)}
          >
            Start
          </Button>
          <Button disabled={noTasks} onClick={() => void actions.startEditorSeries()}>
            Predict the program in the editor
          </Button>
        </div>
      )}
      {predict.kind === 'refused' && <p role="alert">{predict.sentence}</p>}
    </Section>
  );
}

function Preparing({ made, wanted }: { readonly made: number; readonly wanted: number }) {
  const actions = useActions();
  const words = `Python runs the calls: ${String(made)} of ${String(wanted)}`;
  return (
    <>
      <ProgressBar label="Preparing" value={made} total={wanted} words={words} />
      <p role="status">{words}</p>
      <div>
        <Button
          onClick={() => {
            actions.stopPredicting();
          }}
        >
          Stop
        </Button>
      </div>
    </>
  );
}
