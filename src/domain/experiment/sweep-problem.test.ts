import { describe, expect, test } from 'vitest';
import { ADD_TASK, SETUP_TASK, TEXT_TASK } from '../../testing/sample-tasks';
import { PRESETS } from '../prompt-protocol/presets';
import type { ExampleChoice } from '../prompt-protocol/protocol';
import { EMBEDDED_MODEL } from '../settings';
import type { ExperimentPlan, SweepAxis } from './plan';
import { sweepProblem } from './sweep-problem';

const tasks = [ADD_TASK, TEXT_TASK, SETUP_TASK];

function plan(axes: readonly SweepAxis[], examples: ExampleChoice): ExperimentPlan {
  return {
    ...{ name: 'A sweep', tasks: { kind: 'all' }, samples: 5, temperature: 0.5, seed: 1 },
    ...{ maxTokens: 256, model: EMBEDDED_MODEL, axes },
    protocol: { ...PRESETS.paper.protocol, examples },
  };
}

function problem(axes: readonly SweepAxis[], examples: ExampleChoice = NONE): string | null {
  return sweepProblem(plan(axes, examples), tasks);
}

const NONE: ExampleChoice = { kind: 'first', count: 0 };
const seeds: SweepAxis = { name: 'prompt-seed', values: [1, 2] };

describe('a sweep over the seed of the examples', () => {
  test('is refused without examples, however they are chosen', () => {
    for (const kind of ['first', 'nearest'] as const) {
      expect(problem([seeds], { kind, count: 0 })).toMatch(/ask for at least one/);
      expect(problem([seeds], { kind, count: 1 })).toBeNull();
    }
    expect(problem([seeds], { kind: 'by-hand', ids: [] })).toMatch(/ask for at least one/);
  });

  test('is refused where the sweep itself asks for none', () => {
    expect(problem([{ name: 'examples', values: [0, 1] }, seeds])).toMatch(/take the 0 out/);
    expect(problem([{ name: 'examples', values: [1, 2] }, seeds])).toBeNull();
  });
});

test('a sweep over examples is refused beyond those that there are', () => {
  const over = (...values: number[]): SweepAxis[] => [{ name: 'examples', values }];
  expect(problem(over(0, 1, 2))).toBeNull();
  expect(problem(over(2, 3))).toMatch(/finds 2 examples/);
  const byHand = { kind: 'by-hand', ids: ['pack/1'] } as const;
  expect(problem(over(0, 1), byHand)).toBeNull();
  expect(problem(over(1, 2), byHand)).toMatch(/you chose 1 example/);
});

test('a sweep over asserts is refused beyond those that the tasks have', () => {
  const answer = {
    ...ADD_TASK,
    check: { kind: 'answer', expected: 3, relativeTolerance: 0 },
  } as const;
  const one = { ...ADD_TASK, asserts: ADD_TASK.asserts.slice(0, 1) };
  const over = plan([{ name: 'asserts', values: [0, 1, 2] }], NONE);
  expect(sweepProblem(over, tasks)).toBeNull();
  expect(sweepProblem(over, [one])).toMatch(/more than 1 assert,/);
  expect(sweepProblem(over, [answer])).toMatch(/show no asserts/);
});

test('a sweep over samples is refused at temperature 0, where all are the same', () => {
  const samples: SweepAxis = { name: 'samples', values: [1, 10] };
  const heat = (...values: number[]): SweepAxis => ({ name: 'temperature', values });
  expect(problem([samples])).toBeNull();
  expect(sweepProblem({ ...plan([samples], NONE), temperature: 0 }, tasks)).toMatch(/higher/);
  expect(problem([samples, heat(0, 0.5)])).toMatch(/take the 0 out/);
  expect(problem([samples, heat(0.2, 0.5)])).toBeNull();
});
