import { bootstrapPlainMean } from '../../domain/measures/bootstrap';
import { modelLabelOfRun } from '../../domain/model-label';
import { PAPER_SOLVED } from '../../domain/published-figures';
import { seriesStyle } from '../../ui/charts/series-style';
import { spreadLabels } from '../../ui/charts/spread-labels';
import { CHART_HEIGHT, CHART_MARGINS, type RunsChart, shareHeight } from './drawn-chart';
import type { RunWithTallies } from './run-with-tallies';

const TITLE = 'Solved against model size';

function pointsOf(runs: readonly RunWithTallies[]) {
  return runs.flatMap(({ run, tallies }) => {
    const { parameters, id } = run.header.model;
    const solved = bootstrapPlainMean(tallies.map(({ solving }) => Number(solving > 0)));
    if (parameters === null || !solved) return [];
    return [{ name: run.name, model: modelLabelOfRun(id), parameters, ...solved }];
  });
}

/** The best run of each model: where its name stands. */
function namesOf(points: ReturnType<typeof pointsOf>) {
  const models = [...new Set(points.map(({ model }) => model))];
  const best = models.flatMap((model, index) =>
    points
      .filter((point) => point.model === model)
      .sort((a, b) => b.value - a.value)
      .slice(0, 1)
      .map((point) => ({ ...point, style: seriesStyle(index) })),
  );
  const moves = spreadLabels(best.map(({ value }) => shareHeight(value)));
  return best.map((point, index) => ({ ...point, dy: moves[index] ?? 0 }));
}

/** Tasks solved against the model's size (Austin et al. 2021, figure 3). */
export function sizeChart(runs: readonly RunWithTallies[]): RunsChart {
  const points = pointsOf(runs);
  const unknown = runs.length - points.length;
  const left =
    unknown === 0
      ? ''
      : ` ${unknown} of these runs ${unknown === 1 ? 'does' : 'do'} not tell the model’s size.`;
  if (new Set(points.map(({ parameters }) => parameters)).size < 2) {
    const words = `This figure needs runs of models of different sizes.${left}`;
    return { kind: 'lacking', title: TITLE, words, axis: 'model' };
  }
  const names = namesOf(points);
  return {
    kind: 'drawn',
    title: TITLE,
    note: `A point is a run, with its 95% interval. The dashed line is the paper’s 59.6% (137B weights, 80 samples, 3 examples, MBPP 11-510): comparable only by the same protocol.${left}`,
    file: 'solved-by-size',
    draw: (plot) => ({
      height: CHART_HEIGHT,
      ...CHART_MARGINS,
      marginRight: 72,
      x: {
        label: 'Weights of the model',
        type: 'log',
        domain: [1e6, 2e11],
        ticks: 6,
        tickFormat: '~s',
      },
      y: { label: 'Tasks solved', tickFormat: '.0%', grid: true, domain: [0, 1] },
      marks: [
        plot.ruleY([PAPER_SOLVED], { stroke: 'var(--ink-soft)', strokeDasharray: '5 4' }),
        plot.text([PAPER_SOLVED], {
          y: (value: number) => value,
          text: () => 'paper, 59.6%',
          frameAnchor: 'left',
          dx: 4,
          dy: -8,
          textAnchor: 'start',
          fill: 'var(--ink-soft)',
        }),
        ...names.flatMap(({ model, style, dy, ...best }) => {
          const own = points.filter((point) => point.model === model);
          return [
            plot.ruleX(own, {
              ...{ x: 'parameters', y1: 'low', y2: 'high' },
              ...{ stroke: style.colour, strokeOpacity: 0.6 },
            }),
            plot.dot(own, {
              ...{ x: 'parameters', y: 'value', title: 'name', r: 4 },
              ...{ fill: style.colour, symbol: style.symbol },
            }),
            plot.text([best], {
              ...{ x: 'parameters', y: 'value', text: () => model, title: () => model },
              ...{ textAnchor: 'start', dx: 8, dy, fill: style.colour, fontWeight: 600 },
            }),
          ];
        }),
      ],
    }),
    table: {
      columns: ['Run', 'Model', 'Weights', 'Solved', 'Low', 'High'],
      rows: points.map(({ name, model, parameters, value, low, high }) => [
        ...[name, model, parameters, value, low, high],
      ]),
    },
  };
}
