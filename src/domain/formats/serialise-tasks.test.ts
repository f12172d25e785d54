import { expect, test } from 'vitest';
import { ADD_TASK, SETUP_TASK, TEXT_TASK } from '../../testing/sample-tasks';
import type { Task } from '../task';
import { parseTaskFile } from './parse-task-file';
import { serialiseTasks } from './serialise-tasks';

test('tasks of one source survive writing and reading', () => {
  const tasks = [ADD_TASK, TEXT_TASK, SETUP_TASK];
  expect(parseTaskFile('pack.jsonl', serialiseTasks(tasks), 'pack')).toEqual({
    tasks,
    rejected: [],
  });
});

test('tasks of one source are numbered as MBPP numbers its own', () => {
  expect(JSON.parse(serialiseTasks([ADD_TASK]))).toMatchObject({
    task_id: 1,
    text: ADD_TASK.text,
    code: ADD_TASK.reference,
    test_list: ADD_TASK.asserts,
    challenge_test_list: ADD_TASK.challengeAsserts,
  });
});

test('tasks of several sources keep their whole ids', () => {
  const other = { ...TEXT_TASK, id: 'mbpp/601', origin: 'imported' } as const;
  const text = serialiseTasks([ADD_TASK, other]);
  const { tasks } = parseTaskFile('lesson.jsonl', text);
  expect(tasks.map(({ id }) => id)).toEqual(['lesson/1', 'mbpp/601']);
});

test('word problems survive writing and reading', () => {
  const problem: Task = {
    ...ADD_TASK,
    reference: 'n0 = 3.0\nanswer = n0 * 2',
    check: { kind: 'answer', expected: 6, relativeTolerance: 0.01 },
    asserts: ['assert answer == approx(6, 0.01)'],
    challengeAsserts: [],
  };
  expect(parseTaskFile('pack.jsonl', serialiseTasks([problem]), 'pack').tasks).toEqual([problem]);
});
