import { expect, test } from 'vitest';
import { ADD_TASK, SETUP_TASK, TEXT_TASK } from '../../testing/sample-tasks';
import { drawQuestions, firstQuestions } from './draw-questions';

const tasks = [ADD_TASK, TEXT_TASK, SETUP_TASK, { ...ADD_TASK, id: 'own/1', reference: null }];

test('one question is drawn of each task with a reference, alike for a seed', () => {
  const drawn = drawQuestions(tasks, 7);
  expect(drawn.map(({ taskId }) => taskId).sort()).toEqual(['pack/1', 'pack/2']);
  expect(drawQuestions(tasks, 7)).toEqual(drawn);
});

test('the first questions are those of the first asserts, in the tasks’ order', () => {
  expect(firstQuestions(tasks).map(({ call }) => call)).toEqual(['add(1, 2)', "louder('hey')"]);
});
