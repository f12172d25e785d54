import { Link } from 'wouter';
import type { Experiment } from '../../domain/experiment/experiment';
import { percent } from '../../domain/measures/estimate-words';
import { modelLabelOfRun } from '../../domain/model-label';
import { formatDate } from '../../lib/format-date';
import { Table } from '../../ui/Table';
import { PhaseChip } from './PhaseChip';
import styles from './ExperimentsScreen.module.css';
import { protocolWords } from './words';

const columns = [
  { label: 'Run' },
  { label: 'Model' },
  { label: 'Protocol' },
  { label: 'Tasks', numeric: true },
  { label: 'Samples', numeric: true },
  { label: 'Solved', numeric: true },
  { label: 'pass@1', numeric: true },
  { label: 'Date' },
  { label: 'State' },
] as const;

/** Every run in a line; checked ones are compared and plotted. */
export function RunTable(props: {
  readonly runs: readonly Experiment[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (run: string, chosen: boolean) => void;
}) {
  const { runs, chosen, onChoose } = props;
  return (
    <Table
      stacks
      label="List of runs"
      columns={columns}
      rows={runs.map(({ id, name, header, totals, phase }) => ({
        key: id,
        cells: [
          <span key="name" className={styles.name}>
            <input
              type="checkbox"
              aria-label={`Choose ${name}`}
              checked={chosen.has(id)}
              onChange={(event) => {
                onChoose(id, event.target.checked);
              }}
            />
            <Link href={`/experiments/${id}`}>{name}</Link>
          </span>,
          modelLabelOfRun(header.model.id),
          header.model.backend === 'none' ? 'brought from a file' : protocolWords(header.protocol),
          header.tasks.ids.length,
          totals.samples.toLocaleString('en'),
          totals.tasks === 0 ? '–' : `${totals.solvedTasks} of ${totals.tasks}`,
          totals.tasks === 0 ? '–' : percent(totals.passAt1),
          formatDate(header.date),
          <PhaseChip key="phase" phase={phase} />,
        ],
      }))}
    />
  );
}
