import { percent } from '../../domain/measures/estimate-words';
import { incomparable, PUBLISHED_FIGURES } from '../../domain/published-figures';
import type { RunHeader } from '../../domain/run-file/run-file';
import { Section } from '../../ui/Page';
import { Table } from '../../ui/Table';

const columns = [
  { label: 'Published' },
  { label: 'Measure' },
  { label: 'Value', numeric: true },
  { label: 'Beside this run' },
] as const;

/** Others' numbers, where the protocol is the same; else the reasons why they don't compare. */
export function PublishedFigures({ header }: { readonly header: RunHeader }) {
  return (
    <Section
      title="Published figures"
      note="They stand beside a run only where tasks, prompt, examples, samples and temperature are the same."
    >
      <Table
        stacks
        label="Others’ figures"
        columns={columns}
        rows={PUBLISHED_FIGURES.map((figure) => {
          const reasons = incomparable(header, figure);
          return {
            key: figure.model,
            cells: [
              `${figure.model} (${figure.source})`,
              figure.measure,
              reasons.length === 0 ? percent(figure.value) : '–',
              reasons.length === 0 ? 'Comparable.' : `Not comparable: ${reasons.join('; ')}.`,
            ],
          };
        })}
      />
    </Section>
  );
}
