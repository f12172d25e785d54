import * as plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { type Experiment, NO_TOTALS } from '../../domain/experiment/experiment';
import { emptyTally, type TaskTally } from '../../domain/measures/task-tally';
import { summariseTasks } from '../../domain/measures/summarise';
import { RUN_HEADER } from '../../testing/sample-run';
import { bleuChart } from './bleu-chart';
import type { DrawnChart, RunsChart } from './drawn-chart';
import { errorsChart } from './errors-chart';
import { overlapChart } from './overlap-chart';
import { cutName, runLabels } from './run-labels';
import type { RunWithTallies } from './run-with-tallies';
import { samplesChart } from './samples-chart';
import { settingsCharts } from './settings-chart';
import { sharesChart } from './shares-chart';
import { sizeChart } from './size-chart';

const tallies: readonly TaskTally[] = [
  {
    ...emptyTally('pack/1'),
    ...{ samples: 4, solving: 1, errors: { 'wrong-answer': 2, syntax: 1 } },
    bleuSolving: { sum: 0.8, count: 1 },
    bleuFailing: { sum: 0.6, count: 3 },
  },
  { ...emptyTally('pack/2'), samples: 4, solving: 4, bleuSolving: { sum: 4, count: 4 } },
];

const run: Experiment = {
  ...{ id: 'a', name: 'A run', createdAt: 0, work: 'sample', choice: null, sweep: null },
  ...{ phase: 'completed', error: null, totals: NO_TOTALS, rejudged: null },
  header: { ...RUN_HEADER, model: { ...RUN_HEADER.model, parameters: 5e6 } },
};

const titleOf = (id: string): string => `Title of ${id}`;

describe('the figures of a run', () => {
  test('sort tasks by their share, with pass@k as far as the samples allow', () => {
    const more = { ...emptyTally('pack/3'), samples: 6, solving: 3 };
    const { table } = sharesChart([...tallies, more], titleOf);
    expect(table.columns.slice(-2)).toEqual(['pass@1', 'pass@5']);
    expect(table.rows).toEqual([
      [1, 'pack/2', 'Title of pack/2', 4, 4, 1, null],
      [2, 'pack/3', 'Title of pack/3', 6, 3, expect.closeTo(0.5), 1],
      [3, 'pack/1', 'Title of pack/1', 4, 1, 0.25, null],
    ]);
  });

  test('leave out classes that nothing fell into, and no sample', () => {
    const { table } = errorsChart(summariseTasks(tallies));
    expect(table.rows.map(([name, samples]) => [name, samples])).toEqual([
      ['passes', 5],
      ['syntax error', 1],
      ['wrong answer', 2],
    ]);
  });

  test('set the mean likeness of all samples beside the share', () => {
    const { table } = bleuChart(tallies, titleOf);
    expect(table.rows[0]?.slice(2)).toEqual([expect.closeTo(0.35), 0.25]);
  });

  test('show the overlap of the tasks that have one', () => {
    const { table } = overlapChart(tallies, { 'pack/1': 0.5 }, titleOf);
    expect(table.rows).toEqual([['pack/1', 'Title of pack/1', 0.5, 0.25]]);
  });
});

const larger: Experiment = {
  ...{ ...run, id: 'b', name: 'A run · larger' },
  header: {
    ...run.header,
    protocol: { ...run.header.protocol, examples: { kind: 'by-seed', count: 2, seed: 7 } },
    model: { ...run.header.model, id: 'Large', parameters: 5e8 },
  },
};

function drawn(chart: RunsChart): DrawnChart {
  if (chart.kind === 'lacking') throw new Error(chart.words);
  return chart;
}

describe('the figures of several runs', () => {
  const runs = [
    { run, tallies },
    { run: larger, tallies },
  ];

  test('follow pass@k up to the samples that every task has', () => {
    const { table } = drawn(samplesChart(runs.slice(0, 1)));
    expect(table.rows.map(([, , k]) => k)).toEqual([1, 2, 3, 4]);
    expect(table.rows[0]?.[3]).toBeCloseTo(0.625);
    expect(table.rows.at(-1)?.[3]).toBe(1);
  });

  test('name the runs that do not tell their size', () => {
    const nameless = { ...run, header: RUN_HEADER };
    const { table, note } = drawn(sizeChart([...runs, { run: nameless, tallies }]));
    expect(table.rows).toHaveLength(2);
    expect(note).toContain('1 of these runs does not');
  });

  /** The run with other sampling and another prompt. */
  const set = (sampling: object, protocol: object = {}) => {
    const { header } = run;
    return {
      run: {
        ...run,
        header: {
          ...header,
          sampling: { ...header.sampling, ...sampling },
          protocol: { ...header.protocol, ...protocol },
        },
      },
      tallies,
    };
  };
  const settings = (...chosen: RunWithTallies[]) =>
    settingsCharts(chosen)
      .map(drawn)
      .map(({ title, table }) => [title, table.columns.slice(1, -3), table.rows]);

  test('set what is solved against the one number that the runs differ in', () => {
    expect(settings(set({ temperature: 0.2 }), set({ temperature: 0.8 }))).toMatchObject([
      ['Solved against temperature', ['Temperature'], [{ 1: 0.2, 2: 1 }, { 1: 0.8 }]],
    ]);
    expect(settings(set({}, { asserts: 0 }), set({}, { asserts: 'all' }))).toMatchObject([
      ['Solved against asserts in the prompt', ['Asserts'], [{ 1: 0 }, { 1: 'all' }]],
    ]);
  });

  test('have a figure for each number of a sweep over two, and name what else differs', () => {
    const [hot, cold] = [{ temperature: 1 }, { temperature: 0 }];
    const one = { asserts: 1 };
    expect(
      settings(set(hot), set(cold), set(hot, one), set(cold, one)).map((each) => each.slice(0, 2)),
    ).toEqual([
      ['Solved against asserts in the prompt', ['Asserts', 'Temperature']],
      ['Solved against temperature', ['Temperature', 'Asserts']],
    ]);
  });

  test('stand runs with other examples, but as many, at one place', () => {
    const seeded = (seed: number) => set({}, { examples: { kind: 'by-seed', count: 2, seed } });
    expect(settings(seeded(1), seeded(2))).toMatchObject([
      [
        'Solved against examples in the prompt',
        ['Examples', 'Chosen'],
        [
          { 1: 2, 2: 'seed 1' },
          { 1: 2, 2: 'seed 2' },
        ],
      ],
    ]);
  });

  test('say what they lack where all runs would stand at one place', () => {
    const same = [runs[0], runs[0]].flatMap((each) => each ?? []);
    const once = [{ run, tallies: tallies.map((tally) => ({ ...tally, samples: 1 })) }];
    const lacking = { kind: 'lacking' };
    expect(settingsCharts(same)).toMatchObject([{ ...lacking, axis: 'examples' }]);
    expect(sizeChart(same)).toMatchObject({ ...lacking, axis: 'model' });
    expect(samplesChart(once)).toMatchObject({ ...lacking, axis: 'samples' });
  });

  test('name each run by what its name does not share with the others', () => {
    const named = (...names: string[]) => runLabels(names.map((name) => ({ ...run, name })));
    expect(named('Paper · all · T 0.2', 'Paper · all · T 0.8')).toEqual(['T 0.2', 'T 0.8']);
    expect(named('Paper · all', 'Mine')).toEqual(['Paper · all', 'Mine']);
    const header = { ...run.header, date: '2026-01-02T03:04:05.000Z' };
    expect(runLabels([run, { ...run, header }])[1]).toMatch(/2 Jan/);
    expect(named('Alone · all')).toEqual(['Alone · all']);
    expect(cutName('A rather long name · T 0.8', 16)).toBe('A rathe…· T 0.8');
    expect(cutName('Short', 16)).toBe('Short');
  });
});

test('every figure is made of marks that the charts library takes', () => {
  const both = [
    { run, tallies },
    { run: larger, tallies },
  ];
  const figures = [
    sharesChart(tallies, titleOf),
    errorsChart(summariseTasks(tallies)),
    bleuChart(tallies, titleOf),
    overlapChart(tallies, { 'pack/1': 0.5 }, titleOf),
    ...[samplesChart(both), ...settingsCharts(both), sizeChart(both)].map(drawn),
  ];
  for (const { draw, table } of figures) {
    expect(draw(plot, 400).marks?.length).toBeGreaterThan(0);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  }
});
