import {
  accuracyOf,
  CONDITIONS,
  type ConditionTally,
  countsOf,
  difficultiesOf,
} from '../../domain/predict/accuracy';
import { difficultyWords } from '../../domain/predict/difficulty-groups';
import { Table } from '../../ui/Table';
import { CONDITION_COLUMNS } from './condition-columns';
import { ShareCell } from './ShareCell';

const columns = [
  { label: 'Difficulty' },
  { label: 'Calls', numeric: true },
  ...CONDITION_COLUMNS,
] as const;

/** What a model predicted exactly, by the difficulty of the task; nothing where no task says its own. */
export function DifficultyTable({ tallies }: { readonly tallies: readonly ConditionTally[] }) {
  const groups = difficultiesOf(tallies);
  if (groups.length === 0) return null;
  return (
    <Table
      stacks
      label="Accuracy by difficulty"
      caption="Share of calls predicted exactly, by difficulty"
      columns={columns}
      rows={groups.map((group) => {
        const counts = CONDITIONS.map((shown) => countsOf(tallies, shown, group));
        return {
          key: difficultyWords(group),
          cells: [
            difficultyWords(group),
            Math.max(...counts.map(({ asked }) => asked)),
            ...counts.map((each, index) => (
              <ShareCell key={CONDITION_COLUMNS[index]?.label} share={accuracyOf(each).exact} />
            )),
          ],
        };
      })}
    />
  );
}
