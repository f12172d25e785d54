import { passAtK } from '../../domain/measures/pass-at-k';
import { PASS_AT } from '../../domain/measures/summarise';
import type { TaskTally } from '../../domain/measures/task-tally';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';

/** The first rank and the multiples of a round step: at most a dozen whole ranks. */
function wholeTicks(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => most / each <= 10) ?? 1000;
  const ranks = Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
  return step < 5 ? ranks : [1, ...ranks];
}

/** Each task's share of samples that solve it, sorted (Austin et al. 2021, figure 4). */
export function sharesChart(
  tallies: readonly TaskTally[],
  titleOf: (taskId: string) => string,
): DrawnChart {
  const points = tallies
    .map(({ taskId, samples, solving }) => ({ taskId, samples, solving, share: solving / samples }))
    .sort((a, b) => b.share - a.share || a.taskId.localeCompare(b.taskId))
    .map((point, index) => ({ ...point, rank: index + 1 }));
  const most = Math.max(0, ...points.map(({ samples }) => samples));
  const drawn = PASS_AT.filter((k) => k <= most);
  return {
    title: 'Share of samples that solve each task',
    note: 'Tasks from the surest to the never solved (the paper’s figure 4).',
    file: 'shares',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      x: {
        label: 'Tasks, sorted',
        domain: [0.5, Math.max(1, points.length) + 0.5],
        ticks: wholeTicks(points.length),
        tickFormat: 'd',
      },
      y: {
        label: 'Samples that solve',
        domain: [0, 1],
        percent: false,
        tickFormat: '.0%',
        grid: true,
      },
      marks: [
        plot.rectY(points, {
          x1: (point: { rank: number }) => point.rank - 0.5,
          x2: (point: { rank: number }) => point.rank + 0.5,
          y: 'share',
          fill: 'var(--accent)',
          title: (point: { taskId: string; solving: number; samples: number }) =>
            `${titleOf(point.taskId)}: ${point.solving} of ${point.samples}`,
          insetRight: points.length < 120 ? 1 : 0,
        }),
        plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      ],
    }),
    table: {
      columns: ['Rank', 'Task', 'Title', 'Samples', 'Solving', ...drawn.map((k) => `pass@${k}`)],
      rows: points.map(({ rank, taskId, samples, solving }) => [
        ...[rank, taskId, titleOf(taskId), samples, solving],
        ...drawn.map((k) => passAtK(samples, solving, k)),
      ]),
    },
  };
}
