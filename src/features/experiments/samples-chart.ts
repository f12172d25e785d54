import { passAtK } from '../../domain/measures/pass-at-k';
import type { TaskTally } from '../../domain/measures/task-tally';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';
import { DASHES, type RunWithTallies } from './run-with-tallies';

function meanPassAt(tallies: readonly TaskTally[], k: number): number | null {
  const values = tallies.flatMap(({ samples, solving }) => passAtK(samples, solving, k) ?? []);
  // A task with fewer samples would change what is averaged along the line.
  if (values.length < tallies.length || values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** 1, 2, 3, 5, 10, 20, …: as many points as a logarithmic axis needs. */
function points(most: number): number[] {
  const steps = [1, 2, 3, 5, 7];
  const all = [1, 10, 100, 1000].flatMap((power) => steps.map((step) => step * power));
  return [...new Set([...all.filter((k) => k <= most), most])].sort((a, b) => a - b);
}

/** Tasks solved against samples drawn, a line a run (Austin et al. 2021, figure 9). */
export function samplesChart(runs: readonly RunWithTallies[]): DrawnChart {
  const lines = runs.map(({ run, tallies }) => {
    const most = Math.min(...tallies.map(({ samples }) => samples));
    const { temperature } = run.header.sampling;
    return {
      name: run.name,
      label: `T ${temperature}`,
      temperature,
      points: points(most).flatMap((k) => {
        const value = meanPassAt(tallies, k);
        return value === null ? [] : [{ k, value }];
      }),
    };
  });
  return {
    title: 'Solved against samples',
    note: 'pass@k of each run for as many k as it has samples; one line for each, by temperature (the paper’s figure 9).',
    file: 'solved-by-samples',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      marginRight: 56,
      x: { label: 'Samples', type: 'log', tickFormat: 'd', ticks: 5 },
      y: { label: 'Tasks solved', tickFormat: '.0%', grid: true, domain: [0, 1] },
      marks: lines.flatMap((line, index) => [
        plot.line(line.points, {
          x: 'k',
          y: 'value',
          stroke: 'var(--accent)',
          strokeWidth: 1.75,
          strokeDasharray: DASHES[index % DASHES.length] ?? 'none',
        }),
        plot.dot(line.points, { x: 'k', y: 'value', fill: 'var(--accent)', r: 2.5 }),
        plot.text(line.points.slice(-1), {
          x: 'k',
          y: 'value',
          text: () => line.label,
          textAnchor: 'start',
          dx: 6,
          fill: 'var(--ink)',
          title: () => line.name,
        }),
      ]),
    }),
    table: {
      columns: ['Run', 'Temperature', 'Samples', 'Solved'],
      rows: lines.flatMap((line) =>
        line.points.map(({ k, value }) => [line.name, line.temperature, k, value]),
      ),
    },
  };
}
