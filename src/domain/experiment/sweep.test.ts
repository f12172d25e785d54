import { describe, expect, test } from 'vitest';
import { PRESETS } from '../prompt-protocol/presets';
import { EMBEDDED_MODEL } from '../settings';
import { ADD_TASK } from '../../testing/sample-tasks';
import { chooseTasks, type ExperimentPlan } from './plan';
import { planRuns, readAxisValues } from './sweep';

const plan: ExperimentPlan = {
  name: 'Paper',
  tasks: { kind: 'all' },
  protocol: PRESETS.paper.protocol,
  samples: 80,
  temperature: 0.5,
  seed: 1,
  maxTokens: 256,
  model: EMBEDDED_MODEL,
  axes: [],
};

describe('a sweep', () => {
  test('over nothing is the one run', () => {
    expect(planRuns(plan)).toEqual([plan]);
  });

  test('over two settings has a run for each pair, named by what is theirs', () => {
    const runs = planRuns({
      ...plan,
      axes: [
        { name: 'examples', values: [0, 3] },
        { name: 'prompt-seed', values: [1, 2] },
      ],
    });
    expect(runs.map(({ name }) => name)).toEqual([
      'Paper · examples 0 · prompt seed 1',
      'Paper · examples 0 · prompt seed 2',
      'Paper · examples 3 · prompt seed 1',
      'Paper · examples 3 · prompt seed 2',
    ]);
    expect(runs[3]?.protocol.examples).toEqual({ kind: 'by-seed', count: 3, seed: 2 });
  });
});

describe('typed values', () => {
  test('are read once each', () => {
    expect(readAxisValues('temperature', '0.2, 0.5,0.5, ')).toEqual([0.2, 0.5]);
  });

  test('out of their range are refused with the range', () => {
    expect(readAxisValues('examples', '0, 11')).toMatch(/whole numbers from 0 to 10/);
    expect(readAxisValues('samples', '1.5')).toMatch(/whole numbers/);
    expect(readAxisValues('asserts', 'many')).toMatch(/from 0 to 3/);
  });
});

describe('a choice of tasks', () => {
  const tasks = [2, 11, 12, 601].map((number) => ({ ...ADD_TASK, id: `mbpp/${number}` }));
  const idsOf = (choice: ExperimentPlan['tasks']) => chooseTasks(tasks, choice).map(({ id }) => id);

  test('by MBPP’s numbers takes both ends', () => {
    expect(idsOf({ kind: 'mbpp', from: 11, to: 510 })).toEqual(['mbpp/11', 'mbpp/12']);
  });

  test('by a list takes numbers, ranges and ids, in the order of the tasks', () => {
    expect(idsOf({ kind: 'list', list: 'mbpp/601, 11 - 12' })).toEqual([
      'mbpp/11',
      'mbpp/12',
      'mbpp/601',
    ]);
    expect(idsOf({ kind: 'list', list: '' })).toEqual([]);
  });
});
