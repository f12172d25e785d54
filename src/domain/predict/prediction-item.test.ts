import { expect, test } from 'vitest';
import { ADD_TASK, SETUP_TASK } from '../../testing/sample-tasks';
import { callOf, questionsOf } from './prediction-item';

test.each([
  ['assert add(1, 2) == 3', 'add(1, 2)'],
  ["assert join(['a)', 'b'], sep='==') == 'a)==b'", "join(['a)', 'b'], sep='==')"],
  ['assert f([\n  1,\n]) == 1', 'f([\n  1,\n])'],
  ['assert f (1) == 1', 'f (1)'],
])('of %s the call is %s', (assert, call) => {
  expect(callOf(assert)).toBe(call);
});

test.each([
  'assert f(1)[0] == 1',
  'assert f(1) > 0',
  'assert f(1)',
  'assert not f(1) == 2',
  'assert 3 == f(1)',
  'assert abs(f(1) - 2) < 1e-6',
  'assert f(1) + 1 == 2',
  'assert f(1',
])('%s asks for no single call', (assert) => {
  expect(callOf(assert)).toBeNull();
});

test('a question shows other asserts, never the one that answers it', () => {
  const [first, , , fourth] = questionsOf(ADD_TASK, 'def add(a, b): return a + b');
  expect(first).toMatchObject({
    taskId: 'pack/1',
    call: 'add(1, 2)',
    asserts: ['assert add(10, -4) == 6', 'assert add(0, 0) == 0'],
  });
  expect(fourth).toMatchObject({ call: 'add(-3, -4)', asserts: ADD_TASK.asserts });
});

test('an assert that says the same call once more is not shown either', () => {
  const task = { ...ADD_TASK, asserts: ['assert add(1, 2) == 3', 'assert add(1, 2) == 3.0'] };
  const questions = questionsOf({ ...task, challengeAsserts: [] }, 'x');
  expect(questions.map(({ asserts }) => asserts)).toEqual([[]]);
});

test('a task with a setup asks nothing', () => {
  expect(questionsOf(SETUP_TASK, 'x')).toEqual([]);
});
