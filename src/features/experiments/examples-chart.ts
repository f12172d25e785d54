import { bootstrapPlainMean } from '../../domain/measures/bootstrap';
import { type ExampleChoice, exampleCount } from '../../domain/prompt-protocol/protocol';
import { seriesStyle } from '../../ui/charts/series-style';
import { spreadLabels } from '../../ui/charts/spread-labels';
import { CHART_HEIGHT, CHART_MARGINS, type RunsChart, shareHeight } from './drawn-chart';
import type { RunWithTallies } from './run-with-tallies';

const TITLE = 'Solved against examples in the prompt';

/** Examples between two runs with the same number of them, so that both can be seen. */
const APART = 0.07;

function chosenBy(examples: ExampleChoice): string {
  switch (examples.kind) {
    case 'by-seed':
      return `seed ${examples.seed}`;
    case 'by-hand':
      return 'by hand';
    default:
      return examples.kind;
  }
}

function pointsOf(runs: readonly RunWithTallies[]) {
  const points = runs.map(({ run, tallies }) => {
    const { examples } = run.header.protocol;
    const solved = bootstrapPlainMean(tallies.map(({ solving }) => Number(solving > 0)));
    const { value = 0, low = 0, high = 0 } = solved ?? {};
    return {
      name: run.name,
      count: exampleCount(examples),
      how: chosenBy(examples),
      value,
      low,
      high,
    };
  });
  const kinds = [...new Set(points.map(({ how }) => how))];
  return points.map((point) => {
    const column = points.filter(({ count }) => count === point.count);
    const place = column.indexOf(point);
    const moves = spreadLabels(column.map(({ value }) => shareHeight(value)));
    return {
      ...point,
      x: point.count + (place - (column.length - 1) / 2) * APART,
      dy: moves[place] ?? 0,
      style: seriesStyle(kinds.indexOf(point.how)),
      label: kinds.length > 1 ? point.how : '',
    };
  });
}

/** Tasks solved against the examples in the prompt, a point a run (Austin et al. 2021, section 4.4). */
export function examplesChart(runs: readonly RunWithTallies[]): RunsChart {
  const points = pointsOf(runs);
  if (new Set(points.map(({ count, how }) => `${count} ${how}`)).size < 2) {
    const words = 'This figure needs runs with different numbers of examples, or other examples.';
    return { kind: 'lacking', title: TITLE, words, axis: 'examples' };
  }
  const most = Math.max(3, ...points.map(({ count }) => count));
  return {
    kind: 'drawn',
    title: TITLE,
    note: 'A point is a run, with its 95% interval and how its examples were chosen; several seeds at one count show what the choice alone does.',
    file: 'solved-by-examples',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      ...CHART_MARGINS,
      marginRight: 56,
      x: {
        label: 'Examples',
        domain: [-0.5, most + 0.5],
        ticks: Array.from({ length: most + 1 }, (_, count) => count),
        tickFormat: 'd',
      },
      y: { label: 'Tasks solved', tickFormat: '.0%', grid: true, domain: [0, 1] },
      marks: points.flatMap(({ style, ...point }) => [
        plot.ruleX([point], {
          x: 'x',
          y1: 'low',
          y2: 'high',
          stroke: style.colour,
          strokeOpacity: 0.6,
        }),
        plot.dot([point], {
          ...{ x: 'x', y: 'value', title: 'name', r: 4 },
          symbol: style.symbol,
          fill: style.colour,
        }),
        plot.text([point], {
          ...{ x: 'x', y: 'value', text: 'label', title: 'name', textAnchor: 'start', dx: 8 },
          dy: point.dy,
          fill: style.colour,
          fontWeight: 600,
        }),
      ]),
    }),
    table: {
      columns: ['Run', 'Examples', 'Chosen', 'Solved', 'Low', 'High'],
      rows: points.map(({ name, count, how, value, low, high }) => [
        ...[name, count, how, value, low, high],
      ]),
    },
  };
}
