import type { TaskTally } from '../../domain/measures/task-tally';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';

/** Lines of the reference that stand in the corpus against solving (Austin et al. 2021, figure 11). */
export function overlapChart(
  tallies: readonly TaskTally[],
  overlap: Readonly<Record<string, number>>,
  titleOf: (taskId: string) => string,
): DrawnChart {
  const points = tallies.flatMap(({ taskId, samples, solving }) => {
    const share = overlap[taskId];
    return share === undefined ? [] : [{ taskId, overlap: share, share: solving / samples }];
  });
  return {
    title: 'Overlap with the training corpus',
    note: 'A point is a task: the share of its reference’s lines of code that stand in the corpus, and the share of samples that solve it (the paper’s figure 11).',
    file: 'overlap',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      x: { label: 'Lines of the reference in the corpus', domain: [0, 1], tickFormat: '.0%' },
      y: { label: 'Samples that solve', domain: [0, 1], tickFormat: '.0%', grid: true },
      marks: [
        plot.dot(points, {
          x: 'overlap',
          y: 'share',
          stroke: 'var(--accent)',
          strokeOpacity: 0.8,
          r: 3.5,
          title: (point: { taskId: string }) => titleOf(point.taskId),
        }),
      ],
    }),
    table: {
      columns: ['Task', 'Title', 'Lines in the corpus', 'Share of samples that solve'],
      rows: points.map((point) => [
        ...[point.taskId, titleOf(point.taskId), point.overlap, point.share],
      ]),
    },
  };
}
