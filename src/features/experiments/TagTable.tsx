import { intervalWords, percent } from '../../domain/measures/estimate-words';
import type { Summary } from '../../domain/measures/summarise';
import { Section } from '../../ui/Page';
import { Table } from '../../ui/Table';

const columns = [
  { label: 'Tag' },
  { label: 'Tasks', numeric: true },
  { label: 'Solved', numeric: true },
  { label: 'Solved, share', numeric: true },
  { label: '95%', numeric: true },
  { label: 'Samples that solve', numeric: true },
] as const;

/** The measures of each tag; a task counts with every tag it has. */
export function TagTable({ perTag }: { readonly perTag: ReadonlyMap<string, Summary> }) {
  return (
    <Section title="By tag" note="A task counts with every tag it has.">
      <Table
        stacks
        label="Measures by tag"
        columns={columns}
        rows={[...perTag].map(([tag, { tasks, solvedTasks, solvedByAny, solvingSamples }]) => ({
          key: tag,
          cells: [
            tag,
            tasks,
            solvedTasks,
            solvedByAny ? percent(solvedByAny.value) : '–',
            solvedByAny ? intervalWords(solvedByAny) : '–',
            solvingSamples ? percent(solvingSamples.value) : '–',
          ],
        }))}
      />
    </Section>
  );
}
