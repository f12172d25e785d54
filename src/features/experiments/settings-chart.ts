import { AXIS_WORDS } from '../../domain/experiment/sweep';
import { bootstrapPlainMean } from '../../domain/measures/bootstrap';
import { seriesStyle } from '../../ui/charts/series-style';
import { spreadLabels } from '../../ui/charts/spread-labels';
import { CHART_HEIGHT, CHART_MARGINS, type RunsChart, shareHeight } from './drawn-chart';
import { labelRoom } from './line-labels';
import { cutName } from './run-labels';
import {
  differIn,
  EXAMPLES_CHOSEN,
  PLACED_SETTINGS,
  type PlacedSetting,
  RUN_SETTINGS,
  type RunSetting,
} from './run-settings';
import type { RunWithTallies } from './run-with-tallies';

/** How far runs at one place stand apart, so that all can be seen: a share of the axis. */
const APART = 0.015;

/** The places that an axis of whole numbers always has: none to three. */
const LEAST_WHOLE = 3;

interface Point {
  readonly run: RunWithTallies['run'];
  readonly line: string;
  readonly place: number;
  /** Where it is drawn: beside others at its place. */
  readonly x: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function domainOf({ whole }: PlacedSetting, places: readonly number[]): readonly [number, number] {
  if (whole) return [-0.5, Math.max(LEAST_WHOLE, ...places) + 0.5];
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const edge = (most - least) * 0.06;
  return [least - edge, most + edge];
}

function pointsOf(
  runs: readonly RunWithTallies[],
  setting: PlacedSetting,
  others: readonly RunSetting[],
  [start, end]: readonly [number, number],
): readonly Point[] {
  const points = runs.map(({ run, tallies }) => {
    const solved = bootstrapPlainMean(tallies.map(({ solving }) => Number(solving > 0)));
    const { value = 0, low = 0, high = 0 } = solved ?? {};
    const line = others.map(({ label }) => label(run.header)).join(' · ');
    return { run, line, place: setting.place(run.header), value, low, high };
  });
  return points.map((point) => {
    const column = points.filter(({ place }) => place === point.place);
    const beside = column.indexOf(point) - (column.length - 1) / 2;
    return { ...point, x: point.place + beside * APART * (end - start) };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What a line goes through, from left to right: the middle of the runs at each place. */
function pathOf(points: readonly Point[]): readonly { x: number; value: number }[] {
  const places = [...new Set(points.map(({ place }) => place))].sort((a, b) => a - b);
  return places.map((place) => {
    const here = points.filter((point) => point.place === place);
    return { x: mean(here.map(({ x }) => x)), value: mean(here.map(({ value }) => value)) };
  });
}

function linesOf(points: readonly Point[]) {
  const lines = [...new Set(points.map(({ line }) => line))].map((label, index) => {
    const own = points.filter(({ line }) => line === label);
    return { label, points: own, path: pathOf(own), style: seriesStyle(index) };
  });
  const moves = spreadLabels(lines.map(({ path }) => shareHeight(path.at(-1)?.value ?? 0)));
  return lines.map((line, index) => ({ ...line, dy: moves[index] ?? 0 }));
}

function settingChart(runs: readonly RunWithTallies[], setting: PlacedSetting): RunsChart {
  const headers = runs.map(({ run }) => run.header);
  const others = RUN_SETTINGS.filter((each) => each !== setting && differIn(each, headers));
  const places = headers.map(setting.place);
  const domain = domainOf(setting, places);
  const points = pointsOf(runs, setting, others, domain);
  const lines = linesOf(points);
  const most = Math.max(LEAST_WHOLE, ...places);
  const words = AXIS_WORDS[setting.axis];
  return {
    kind: 'drawn',
    title: `Solved against ${words.toLowerCase()}`,
    note: 'A point is a run, with its 95% interval; a line joins those that differ in nothing else that is named here.',
    file: `solved-by-${setting.axis}`,
    draw: (plot, width) => {
      const room = labelRoom(
        lines.map(({ label }) => label),
        width,
      );
      return {
        height: CHART_HEIGHT,
        ...CHART_MARGINS,
        marginRight: room.marginRight,
        x: {
          label: words,
          domain,
          tickFormat: setting.tick,
          ...(setting.whole && { ticks: Array.from({ length: most + 1 }, (_, place) => place) }),
        },
        y: { label: 'Tasks solved', tickFormat: '.0%', grid: true, domain: [0, 1] },
        marks: lines.flatMap(({ label, path, style, dy, ...line }) => [
          plot.line(path, {
            ...{ x: 'x', y: 'value', stroke: style.colour, strokeWidth: 1.75 },
            strokeDasharray: style.dash,
          }),
          plot.ruleX(line.points, {
            ...{ x: 'x', y1: 'low', y2: 'high', stroke: style.colour, strokeOpacity: 0.6 },
          }),
          plot.dot(line.points, {
            ...{ x: 'x', y: 'value', r: 4, fill: style.colour, symbol: style.symbol },
            title: ({ run }: Point) => run.name,
          }),
          // All labels stand in one column, also those of lines that end before it.
          plot.text(path.slice(-1), {
            ...{ x: () => domain[1], y: 'value', textAnchor: 'start', dx: 8, dy },
            text: () => cutName(label, room.letters),
            title: () => label,
            fill: style.colour,
            fontWeight: 600,
          }),
        ]),
      };
    },
    table: {
      columns: [
        ...['Run', setting.column, ...others.map(({ column }) => column)],
        ...['Solved', 'Low', 'High'],
      ],
      rows: points.map(({ run: { name, header }, value, low, high }) => [
        ...[name, setting.value(header), ...others.map((each) => each.value(header))],
        ...[value, low, high],
      ]),
    },
  };
}

/**
 * Tasks solved against each number that these runs differ in, a point a run: examples (Austin et
 * al. 2021, section 4.4), asserts, temperature. Runs that differ only in which examples they show
 * stand at one number of them.
 */
export function settingsCharts(runs: readonly RunWithTallies[]): readonly RunsChart[] {
  const headers = runs.map(({ run }) => run.header);
  const differing = PLACED_SETTINGS.filter((setting) => differIn(setting, headers));
  if (differing.length > 0) return differing.map((setting) => settingChart(runs, setting));
  if (differIn(EXAMPLES_CHOSEN, headers)) {
    const examples = PLACED_SETTINGS.filter(({ axis }) => axis === 'examples');
    return examples.map((setting) => settingChart(runs, setting));
  }
  return [
    {
      kind: 'lacking',
      title: 'Solved against a setting of the runs',
      words:
        'This figure needs runs that differ in their temperature, their examples or the asserts in their prompt.',
      axis: 'examples',
    },
  ];
}
