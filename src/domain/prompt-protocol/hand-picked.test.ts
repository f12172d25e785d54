import { describe, expect, test } from 'vitest';
import { ADD_TASK, SETUP_TASK, TEXT_TASK } from '../../testing/sample-tasks';
import type { Task } from '../task';
import { exampleCandidates, handPickedNote, handPickedProblem, readIds } from './hand-picked';

const answer: Task = {
  ...ADD_TASK,
  id: 'mathqa/1',
  check: { kind: 'answer', expected: 3, relativeTolerance: 0 },
};
const tasks = [ADD_TASK, TEXT_TASK, SETUP_TASK, answer];

test('typed ids are read once each', () => {
  expect(readIds(' pack/1, pack/2,pack/1, ')).toEqual(['pack/1', 'pack/2']);
});

describe('examples chosen by hand', () => {
  test('are refused when they are unknown, unsolved or too many', () => {
    expect(handPickedProblem(['pack/1', 'pack/2'], tasks)).toBeNull();
    expect(handPickedProblem(['pack/1', 'pack/9'], tasks)).toBe(
      'pack/9 is no id of a loaded task.',
    );
    expect(handPickedProblem(['a', 'b'], tasks)).toMatch(/^a, b are no ids/);
    expect(handPickedProblem(['pack/3'], tasks)).toMatch(/^pack\/3 has no reference program/);
    const many = Array.from({ length: 11 }, (_, index) => `pack/${index}`);
    expect(handPickedProblem(many, tasks)).toMatch(/At most 10/);
  });

  test('that are left out are told of: the task itself, and those with another check', () => {
    expect(handPickedNote(['pack/1'], tasks, [TEXT_TASK])).toBeNull();
    expect(handPickedNote(['pack/1'], tasks, [ADD_TASK])).toMatch(/^pack\/1 is the task itself/);
    expect(handPickedNote(['pack/1'], tasks, [ADD_TASK, TEXT_TASK])).toMatch(/is itself asked/);
    expect(handPickedNote(['mathqa/1'], tasks, [TEXT_TASK])).toMatch(/in another way/);
  });

  test('are offered where they can be shown', () => {
    const offered = (...asked: Task[]) => exampleCandidates(tasks, asked).map(({ id }) => id);
    expect(offered(ADD_TASK)).toEqual(['pack/2']);
    expect(offered(ADD_TASK, TEXT_TASK)).toEqual(['pack/1', 'pack/2']);
    expect(offered()).toEqual(['pack/1', 'pack/2', 'mathqa/1']);
  });
});
