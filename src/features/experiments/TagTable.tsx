import { intervalWords, percent } from '../../domain/measures/estimate-words';
import type { Estimate } from '../../domain/measures/interval';
import { measuredPassAt, type Summary } from '../../domain/measures/summarise';
import { Measured } from '../../ui/Measured';
import { Section } from '../../ui/Page';
import { Table } from '../../ui/Table';

function share(name: string, estimate: Estimate | null) {
  if (!estimate) return '–';
  return <Measured key={name} value={percent(estimate.value)} interval={intervalWords(estimate)} />;
}

/** The measures of each tag, with their intervals: pass@k for every k that the samples allow. */
export function TagTable({ perTag }: { readonly perTag: ReadonlyMap<string, Summary> }) {
  const allowed = measuredPassAt([...perTag.values()]);
  const columns = [
    { label: 'Tag' },
    { label: 'Tasks', numeric: true },
    { label: 'Solved by any', numeric: true },
    ...allowed.map(({ k }) => ({ label: `pass@${k}`, numeric: true })),
  ];
  return (
    <Section
      title="By tag"
      note="A task counts with every tag it has; 95% intervals by the bootstrap over tasks."
    >
      <Table
        stacks
        label="Measures by tag"
        columns={columns}
        rows={[...perTag].map(([tag, { tasks, solvedByAny, passAt }]) => ({
          key: tag,
          cells: [
            tag,
            tasks,
            share('any', solvedByAny),
            ...allowed.map(({ k, index }) => share(String(k), passAt[index]?.estimate ?? null)),
          ],
        }))}
      />
    </Section>
  );
}
