import { bootstrapPlainMean } from '../../domain/measures/bootstrap';
import { exampleCount } from '../../domain/prompt-protocol/protocol';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';
import type { RunWithTallies } from './run-with-tallies';

/** Tasks solved against the examples in the prompt, a point a run (Austin et al. 2021, section 4.4). */
export function examplesChart(runs: readonly RunWithTallies[]): DrawnChart {
  const points = runs.map(({ run, tallies }) => {
    const { examples } = run.header.protocol;
    const solved = bootstrapPlainMean(tallies.map(({ solving }) => Number(solving > 0)));
    return {
      name: run.name,
      count: exampleCount(examples),
      how: examples.kind === 'by-seed' ? `seed ${examples.seed}` : examples.kind,
      value: solved?.value ?? 0,
      low: solved?.low ?? 0,
      high: solved?.high ?? 0,
    };
  });
  const most = Math.max(3, ...points.map(({ count }) => count));
  return {
    title: 'Solved against examples in the prompt',
    note: 'A point is a run, with its 95% interval and how its examples were chosen; several seeds at one count show what the choice alone does.',
    file: 'solved-by-examples',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      marginRight: 56,
      x: {
        label: 'Examples',
        domain: [-0.5, most + 0.5],
        ticks: Array.from({ length: most + 1 }, (_, count) => count),
        tickFormat: 'd',
      },
      y: { label: 'Tasks solved', tickFormat: '.0%', grid: true, domain: [0, 1] },
      marks: [
        plot.ruleX(points, { x: 'count', y1: 'low', y2: 'high', stroke: 'var(--line-strong)' }),
        plot.dot(points, {
          x: 'count',
          y: 'value',
          symbol: 'how',
          stroke: 'var(--accent)',
          strokeWidth: 1.75,
          r: 4,
          title: 'name',
        }),
        plot.text(points, {
          x: 'count',
          y: 'value',
          text: 'how',
          textAnchor: 'start',
          dx: 8,
          fill: 'var(--ink)',
        }),
      ],
    }),
    table: {
      columns: ['Run', 'Examples', 'Chosen', 'Solved', 'Low', 'High'],
      rows: points.map(({ name, count, how, value, low, high }) => [
        ...[name, count, how, value, low, high],
      ]),
    },
  };
}
