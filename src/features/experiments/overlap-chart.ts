import type { TaskTally } from '../../domain/measures/task-tally';
import { groupBy } from '../../lib/group-by';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';

/** Tasks at one place of the figure. */
interface Circle {
  readonly overlap: number;
  readonly share: number;
  readonly titles: readonly string[];
}

function titlesInWords(titles: readonly string[]): string {
  const more = titles.length - 10;
  const named = titles.slice(0, 10).join(', ');
  return `${titles.length} ${titles.length === 1 ? 'task' : 'tasks'}: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

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
  const places = groupBy(points, (point) => `${point.overlap} ${point.share}`);
  const circles = [...places.values()].flatMap((own): Circle[] => {
    const [first] = own;
    return first ? [{ ...first, titles: own.map(({ taskId }) => titleOf(taskId)) }] : [];
  });
  return {
    title: 'Overlap with the training corpus',
    note: 'Tasks by the share of their reference’s lines of code that stand in the corpus and the share of samples that solve them; a larger circle is more tasks (the paper’s figure 11).',
    file: 'overlap',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      r: {
        range: [0, 14],
        domain: [0, Math.max(12, ...circles.map(({ titles }) => titles.length))],
      },
      x: { label: 'Lines of the reference in the corpus', domain: [0, 1], tickFormat: '.0%' },
      y: { label: 'Samples that solve', domain: [0, 1], tickFormat: '.0%', grid: true },
      marks: [
        plot.dot(circles, {
          x: 'overlap',
          y: 'share',
          r: ({ titles }: Circle) => titles.length,
          fill: 'var(--accent)',
          fillOpacity: 0.25,
          stroke: 'var(--accent)',
          title: ({ titles }: Circle) => titlesInWords(titles),
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
