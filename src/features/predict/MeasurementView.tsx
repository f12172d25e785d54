import { Download, Play, Trash2 } from 'lucide-react';
import { modelLabel } from '../../domain/model-label';
import {
  accuracyOf,
  type AnswerCounts,
  CONDITIONS,
  countsOf,
  describeCondition,
} from '../../domain/predict/accuracy';
import { type Measurement, unaskedWords } from '../../domain/predict/measurement';
import { formatDate } from '../../lib/format-date';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { Table, type TableRow } from '../../ui/Table';
import { DifficultyTable } from './DifficultyTable';
import styles from './Predict.module.css';
import { saveMeasurements } from './save-measurements';
import { ShareCell } from './ShareCell';

const columns = [
  { label: 'The prompt shows' },
  { label: 'Calls', numeric: true },
  { label: 'Exactly', numeric: true },
  { label: 'By value', numeric: true },
] as const;

/** One measurement in full, and what can be done with it. */
export function MeasurementView({ measurement }: { readonly measurement: Measurement }) {
  const measuring = useAppState((state) => state.measuring);
  const actions = useActions();
  const { id, at, model, tasks, tallies, unasked, phase, done } = measurement;
  const elsewhere = phase === 'running' && measuring !== id;
  const part = done < tasks.ids.length ? `, ${done} of ${tasks.ids.length} tasks` : '';
  const notAsked = unaskedWords(unasked);
  return (
    <>
      <Table
        stacks
        label="Accuracy"
        caption={`${modelLabel(model)}, ${tasks.name}${part}, ${formatDate(at)}`}
        columns={columns}
        rows={CONDITIONS.map((shown) =>
          accuracyRow(describeCondition(shown), countsOf(tallies, shown)),
        )}
      />
      <DifficultyTable tallies={tallies} />
      {notAsked !== null && <p className={styles.note}>{notAsked}</p>}
      <div className={styles.buttons}>
        {elsewhere && <p className={styles.note}>This goes on in another tab. Stop it there.</p>}
        {(phase === 'stopped' || phase === 'interrupted') && (
          <Button
            icon={<Play aria-hidden="true" />}
            disabled={measuring !== null}
            onClick={() => void actions.resumeMeasurement(id)}
          >
            Resume
          </Button>
        )}
        <Button
          icon={<Download aria-hidden="true" />}
          disabled={done === 0}
          onClick={() => {
            saveMeasurements([measurement]);
          }}
        >
          CSV
        </Button>
        <ConfirmButton
          icon={<Trash2 aria-hidden="true" />}
          question="Delete this measurement?"
          disabled={elsewhere}
          onConfirm={() => {
            actions.removeMeasurement(id);
          }}
        >
          Delete
        </ConfirmButton>
      </div>
    </>
  );
}

function accuracyRow(name: string, counts: AnswerCounts): TableRow {
  const { exact, byValue } = accuracyOf(counts);
  return {
    key: name,
    cells: [
      name,
      counts.asked,
      <ShareCell key="exact" share={exact} />,
      <ShareCell key="value" share={byValue} />,
    ],
  };
}
