import { expect, test } from 'vitest';
import { idPrefix, taskIdOf } from './task-id';

test('any file with MBPP in its name gives mbpp, another one its slug', () => {
  expect(idPrefix('sanitized-MBPP.json', 'imported')).toBe('mbpp');
  expect(idPrefix('My Tasks (2).jsonl', 'imported')).toBe('my-tasks-2');
  expect(idPrefix('Übung.json', 'imported')).toBe('ubung');
  expect(idPrefix('***', 'imported')).toBe('file');
});

test('only the built-in pack gets the ids of the pack', () => {
  expect(idPrefix('pack.jsonl', 'pack')).toBe('pack');
  expect(idPrefix('pack.jsonl', 'imported')).toBe('pack-file');
  expect(taskIdOf('own/3f', 'school')).toBe('school/3f');
});

test('an id with a source of its own keeps it', () => {
  expect(taskIdOf('HumanEval/0', 'x')).toBe('humaneval/0');
  expect(taskIdOf(601, 'mbpp')).toBe('mbpp/601');
});
