import { passAtK } from '../../domain/measures/pass-at-k';
import type { TaskTally } from '../../domain/measures/task-tally';
import { seriesStyle } from '../../ui/charts/series-style';
import { spreadLabels } from '../../ui/charts/spread-labels';
import { CHART_HEIGHT, CHART_MARGINS, type RunsChart, shareHeight } from './drawn-chart';
import { labelRoom } from './line-labels';
import { cutName, runLabels } from './run-labels';
import type { RunWithTallies } from './run-with-tallies';

const TITLE = 'Solved against samples';

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

/** As many of 1, 2, 5, 10, 20, … as fit before the last one. */
function ticks(most: number): number[] {
  const round = [1, 10, 100, 1000].flatMap((power) => [1, 2, 5].map((step) => step * power));
  return [...round.filter((k) => k < most / 1.3), most];
}

/** Tasks solved against samples drawn, a line a run (Austin et al. 2021, figure 9). */
export function samplesChart(runs: readonly RunWithTallies[]): RunsChart {
  const labels = runLabels(runs.map(({ run }) => run));
  const lines = runs.map(({ run, tallies }, index) => ({
    name: run.name,
    label: labels[index] ?? run.name,
    temperature: run.header.sampling.temperature,
    points: points(Math.min(...tallies.map(({ samples }) => samples))).flatMap((k) => {
      const value = meanPassAt(tallies, k);
      return value === null ? [] : [{ k, value }];
    }),
  }));
  if (lines.every((line) => line.points.length < 2)) {
    const words = 'This figure needs a run with several samples of each task.';
    return { kind: 'lacking', title: TITLE, words, axis: 'samples' };
  }
  const most = Math.max(...lines.map((line) => line.points.at(-1)?.k ?? 1));
  // All names stand in one column, also those of lines that end before it.
  const moves = spreadLabels(lines.map((line) => shareHeight(line.points.at(-1)?.value ?? 0)));
  return {
    kind: 'drawn',
    title: TITLE,
    note: 'pass@k of each run for as many k as it has samples, a line a run (the paper’s figure 9).',
    file: 'solved-by-samples',
    draw: (plot, width) => {
      const { letters, marginRight } = labelRoom(labels, width);
      return {
        height: CHART_HEIGHT,
        ...CHART_MARGINS,
        marginRight,
        x: {
          label: 'Samples',
          type: 'log',
          domain: [1, most],
          tickFormat: 'd',
          ticks: ticks(most),
        },
        y: { label: 'Tasks solved', tickFormat: '.0%', grid: true, domain: [0, 1] },
        marks: lines.flatMap((line, index) => {
          const { colour, dash, symbol } = seriesStyle(index);
          const place = { x: 'k', y: 'value', title: () => line.name };
          return [
            plot.line(line.points, {
              ...place,
              stroke: colour,
              strokeWidth: 1.75,
              strokeDasharray: dash,
            }),
            plot.dot(line.points, { ...place, fill: colour, symbol, r: 3 }),
            plot.text(line.points.slice(-1), {
              ...place,
              x: () => most,
              text: () => cutName(line.label, letters),
              textAnchor: 'start',
              dx: 8,
              dy: moves[index] ?? 0,
              fill: colour,
              fontWeight: 600,
            }),
          ];
        }),
      };
    },
    table: {
      columns: ['Run', 'Temperature', 'Samples', 'Solved'],
      rows: lines.flatMap((line) =>
        line.points.map(({ k, value }) => [line.name, line.temperature, k, value]),
      ),
    },
  };
}
