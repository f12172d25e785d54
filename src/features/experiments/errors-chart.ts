import { ERROR_CLASS_WORDS } from '../../domain/measures/error-class';
import { percent } from '../../domain/measures/estimate-words';
import type { Summary } from '../../domain/measures/summarise';
import type { DrawnChart } from './drawn-chart';

const ROW = 26;

/** What samples that do not solve fail on (Austin et al. 2021, figure 5). */
export function errorsChart(summary: Summary): DrawnChart {
  const bars = [
    { name: 'passes', samples: summary.samples - failed(summary), share: null },
    ...summary.errors.map(({ errorClass, samples, share }) => ({
      name: ERROR_CLASS_WORDS[errorClass],
      samples,
      share,
    })),
  ]
    .filter(({ samples }) => samples > 0)
    .map((bar) => ({
      ...bar,
      value: bar.samples / summary.samples,
      low: bar.share?.low ?? null,
      high: bar.share?.high ?? null,
    }));
  return {
    title: 'What samples fail on',
    note: 'Share of all samples, with Wilson’s 95% interval; the first assert that does not pass decides (the paper’s figure 5).',
    file: 'errors',
    draw: (plot) => ({
      height: bars.length * ROW + 44,
      marginLeft: 128,
      marginRight: 44,
      x: { label: 'Share of samples', tickFormat: '.0%', grid: true, domain: [0, 1] },
      y: { label: null, domain: bars.map(({ name }) => name) },
      marks: [
        plot.barX(bars, {
          x: 'value',
          y: 'name',
          fill: (bar: { name: string }) =>
            bar.name === 'passes' ? 'var(--pass)' : 'var(--accent)',
          insetTop: 4,
          insetBottom: 4,
        }),
        plot.ruleY(
          bars.filter(({ low }) => low !== null),
          { y: 'name', x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 1.5 },
        ),
        plot.text(bars, {
          x: (bar: { high: number | null; value: number }) => bar.high ?? bar.value,
          y: 'name',
          text: (bar: { value: number }) => percent(bar.value),
          textAnchor: 'start',
          dx: 5,
          fill: 'var(--ink)',
        }),
      ],
    }),
    table: {
      columns: ['Outcome', 'Samples', 'Share', 'Low', 'High'],
      rows: bars.map(({ name, samples, value, low, high }) => [name, samples, value, low, high]),
    },
  };
}

function failed({ errors }: Summary): number {
  return errors.reduce((sum, { samples }) => sum + samples, 0);
}
