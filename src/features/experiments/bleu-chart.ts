import type { TaskTally } from '../../domain/measures/task-tally';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';

/** Likeness to the reference against passing (Austin et al. 2021, figure 10), a task a point. */
export function bleuChart(
  tallies: readonly TaskTally[],
  titleOf: (taskId: string) => string,
): DrawnChart {
  const points = tallies.flatMap(({ taskId, samples, solving, bleuSolving, bleuFailing }) => {
    const count = bleuSolving.count + bleuFailing.count;
    if (count === 0) return [];
    const bleu = (bleuSolving.sum + bleuFailing.sum) / count;
    return [{ taskId, bleu, share: solving / samples, solved: solving > 0 }];
  });
  return {
    title: 'BLEU against passing',
    note: 'A point is a task: the mean BLEU of its samples against the reference, and the share of them that solve. Circles are solved by some sample, crosses by none (the paper’s figure 10).',
    file: 'bleu',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      x: { label: 'Mean BLEU against the reference', domain: [0, 1] },
      y: { label: 'Samples that solve', domain: [0, 1], tickFormat: '.0%', grid: true },
      symbol: { domain: ['solved', 'not solved'], range: ['circle', 'times'] },
      marks: [
        plot.dot(points, {
          x: 'bleu',
          y: 'share',
          symbol: (point: { solved: boolean }) => (point.solved ? 'solved' : 'not solved'),
          stroke: 'var(--accent)',
          strokeOpacity: 0.8,
          r: 3.5,
          title: (point: { taskId: string }) => titleOf(point.taskId),
        }),
      ],
    }),
    table: {
      columns: ['Task', 'Title', 'Mean BLEU', 'Share of samples that solve'],
      rows: points.map(({ taskId, bleu, share }) => [taskId, titleOf(taskId), bleu, share]),
    },
  };
}
