import { describe, expect, test } from 'vitest';
import { PRESETS } from '../prompt-protocol/presets';
import { EMBEDDED_MODEL } from '../settings';
import type { ExperimentPlan } from './plan';
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
