import { expect, test } from 'vitest';
import { ADD_TASK, TEXT_TASK } from '../testing/sample-tasks';
import { changeList, chooseTasks, tagsOf, taskChoiceWords, type TaskChoice } from './task-choice';

const mbpp = [2, 11, 12, 601].map((number) => ({
  ...{ ...ADD_TASK, origin: 'imported' as const, difficulty: null },
  id: `mbpp/${number}`,
}));
const tasks = [TEXT_TASK, ...mbpp];
const idsOf = (choice: TaskChoice) => chooseTasks(tasks, choice).map(({ id }) => id);

test('by MBPP’s numbers takes both ends, and nothing else', () => {
  expect(idsOf({ kind: 'mbpp', from: 2, to: 11 })).toEqual(['mbpp/2', 'mbpp/11']);
});

test('by a list takes numbers, ranges and ids, in the order of the tasks', () => {
  expect(idsOf({ kind: 'list', list: 'mbpp/601, 11 - 12' })).toEqual([
    'mbpp/11',
    'mbpp/12',
    'mbpp/601',
  ]);
  expect(idsOf({ kind: 'list', list: '' })).toEqual([]);
});

test('a list takes tasks in and gives them up, and keeps what it says of others', () => {
  expect(changeList('', tasks, ['mbpp/2'], true)).toBe('mbpp/2');
  expect(changeList('11-12,', tasks, ['mbpp/12', 'mbpp/2'], true)).toBe('11-12, mbpp/2');
  expect(changeList('11-12, 700', tasks, ['mbpp/11'], false)).toBe('mbpp/12, 700');
  expect(changeList('mbpp/2', tasks, ['mbpp/2'], false)).toBe('');
});

test('by origin, tag and level takes those that have it', () => {
  expect(idsOf({ kind: 'origin', origin: 'pack' })).toEqual([TEXT_TASK.id]);
  expect(idsOf({ kind: 'tag', tag: 'strings' })).toEqual([TEXT_TASK.id]);
  expect(idsOf({ kind: 'level', difficulty: 'easy' })).toEqual([TEXT_TASK.id]);
  expect(idsOf({ kind: 'all' })).toHaveLength(5);
});

test('a long list is told by its length', () => {
  const list = mbpp.concat(mbpp, mbpp).map(({ id }) => id);
  expect(taskChoiceWords({ kind: 'list', list: '2, 11' })).toBe('2, 11');
  expect(taskChoiceWords({ kind: 'list', list: list.join(', ') })).toBe('a list of 12');
});

test('tags are told once, by the alphabet', () => {
  expect(tagsOf(tasks)).toEqual(['numbers', 'strings']);
});
