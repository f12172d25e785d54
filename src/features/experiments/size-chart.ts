import { bootstrapPlainMean } from '../../domain/measures/bootstrap';
import { modelLabelOfRun } from '../../domain/model-label';
import { PAPER_SOLVED } from '../../domain/published-figures';
import { CHART_HEIGHT, type DrawnChart } from './drawn-chart';
import type { RunWithTallies } from './run-with-tallies';

/** Tasks solved against the model's size (Austin et al. 2021, figure 3). */
export function sizeChart(runs: readonly RunWithTallies[]): DrawnChart {
  const points = runs.flatMap(({ run, tallies }) => {
    const { parameters, id } = run.header.model;
    const solved = bootstrapPlainMean(tallies.map(({ solving }) => Number(solving > 0)));
    if (parameters === null || !solved) return [];
    return [{ name: run.name, model: modelLabelOfRun(id), parameters, ...solved }];
  });
  const unknown = runs.length - points.length;
  const left = unknown > 0 ? ` ${unknown} of these runs do not tell their model’s size.` : '';
  return {
    title: 'Solved against model size',
    note: `A point is a run, with its 95% interval. The dashed line is the paper’s 59.6% (137B weights, 80 samples, 3 examples, MBPP 11-510): comparable only by the same protocol.${left}`,
    file: 'solved-by-size',
    draw: (plot) => ({
      height: CHART_HEIGHT,
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
        plot.ruleX(points, {
          x: 'parameters',
          y1: 'low',
          y2: 'high',
          stroke: 'var(--line-strong)',
        }),
        plot.dot(points, {
          x: 'parameters',
          y: 'value',
          fill: 'var(--accent)',
          r: 4,
          title: 'name',
        }),
        plot.text(points, {
          x: 'parameters',
          y: 'value',
          text: 'model',
          textAnchor: 'start',
          dx: 8,
          fill: 'var(--ink)',
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
