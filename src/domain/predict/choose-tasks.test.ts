import { expect, test } from 'vitest';
import { ADD_TASK, SETUP_TASK, TEXT_TASK } from '../../testing/sample-tasks';
import { drawQuestions, firstQuestions } from './choose-tasks';

const tasks = [ADD_TASK, TEXT_TASK, SETUP_TASK];
const all = { origin: null, tag: null, difficulty: null };

test('one question is drawn of each task with a reference, alike for a seed', () => {
  const drawn = drawQuestions(tasks, all, 7);
  expect(drawn.map(({ taskId }) => taskId).sort()).toEqual(['pack/1', 'pack/2']);
  expect(drawQuestions(tasks, all, 7)).toEqual(drawn);
});

test('tasks can be chosen by tag, difficulty and origin', () => {
  const ids = (change: object) =>
    firstQuestions(tasks, { ...all, ...change }).map(({ taskId }) => taskId);
  expect(ids({ tag: 'strings' })).toEqual(['pack/2']);
  expect(ids({ difficulty: 'hard' })).toEqual([]);
  expect(ids({ origin: 'imported' })).toEqual([]);
  expect(ids({})).toEqual(['pack/1', 'pack/2']);
});
