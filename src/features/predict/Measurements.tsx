import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { modelLabel } from '../../domain/model-label';
import { accuracyOf, CONDITIONS, countsOf } from '../../domain/predict/accuracy';
import { MEASUREMENT_PHASE_WORDS, type Measurement } from '../../domain/predict/measurement';
import { formatDate } from '../../lib/format-date';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Table, type TableRow } from '../../ui/Table';
import { useOnReturn } from '../../ui/useOnReturn';
import { CONDITION_COLUMNS } from './condition-columns';
import { MeasurementView } from './MeasurementView';
import styles from './Predict.module.css';
import { saveMeasurements } from './save-measurements';
import { ShareCell } from './ShareCell';

const columns = [
  { label: 'Begun' },
  { label: 'Model' },
  { label: 'Tasks' },
  ...CONDITION_COLUMNS,
  { label: 'State' },
] as const;

/** Every measurement that is kept, the newest first; one of them in full. */
export function Measurements() {
  const measurements = useAppState((state) => state.measurements);
  const actions = useActions();
  const [chosen, setChosen] = useState<string | null>(null);
  useOnReturn(actions.openMeasurements);
  const listed = useMemo(
    () => Object.values(measurements).sort((a, b) => b.at - a.at),
    [measurements],
  );
  const shown = listed.find(({ id }) => id === chosen) ?? listed[0];
  if (!shown) return null;
  return (
    <>
      <Table
        stacks
        label="Measurements"
        caption="Share of calls predicted exactly, with 95% intervals"
        columns={columns}
        rows={listed.map((each) =>
          row(each, each === shown, () => {
            setChosen(each.id);
          }),
        )}
      />
      {listed.length > 1 && (
        <div>
          <Button
            icon={<Download aria-hidden="true" />}
            onClick={() => {
              saveMeasurements(listed);
            }}
          >
            All as CSV
          </Button>
        </div>
      )}
      <MeasurementView key={shown.id} measurement={shown} />
    </>
  );
}

function row(measurement: Measurement, shown: boolean, onShow: () => void): TableRow {
  const { id, at, model, tasks, tallies } = measurement;
  return {
    key: id,
    cells: [
      <button
        key="date"
        type="button"
        className={styles.choice}
        aria-pressed={shown}
        onClick={onShow}
      >
        {formatDate(at)}
      </button>,
      modelLabel(model),
      tasks.name,
      ...CONDITIONS.map((shown, index) => (
        <ShareCell
          key={CONDITION_COLUMNS[index]?.label}
          share={accuracyOf(countsOf(tallies, shown)).exact}
        />
      )),
      stateWords(measurement),
    ],
  };
}

function stateWords({ phase, done, tasks }: Measurement): string {
  const word = MEASUREMENT_PHASE_WORDS[phase];
  return phase === 'completed' ? word : `${word}, ${done} of ${tasks.ids.length}`;
}
