import { expect, test } from 'vitest';
import { PRESETS } from '../src/domain/prompt-protocol/presets';
import { ADD_TASK } from '../src/testing/sample-tasks';
import { readFlags } from './flags';
import { protocolOf, protocolOptions } from './protocol-options';

const tasks = Array.from({ length: 12 }, (_, at) => ({
  ...ADD_TASK,
  id: `mbpp/${at + 1}`,
  reference: at === 8 ? null : ADD_TASK.reference,
}));
const protocol = (line: string) =>
  protocolOf(protocolOptions(readFlags(line.split(' ').filter(Boolean)).texts), tasks);

test('a prompt is its preset’s when nothing is said of it', () => {
  expect(protocol('')).toEqual(PRESETS.paper.protocol);
  expect(protocol('--preset chat')).toEqual(PRESETS.chat.protocol);
});

test.each([
  ['--examples 5', { kind: 'first', count: 5 }],
  ['--example-choice nearest', { kind: 'nearest', count: 3 }],
  ['--preset zero-shot --examples 0', { kind: 'first', count: 0 }],
  ['--examples 4 --example-choice by-seed --prompt-seed 7', { kind: 'by-seed', count: 4, seed: 7 }],
  ['--example-ids 4,mbpp/2,4', { kind: 'by-hand', ids: ['mbpp/4', 'mbpp/2'] }],
  ['--example-ids 5-7', { kind: 'by-hand', ids: ['mbpp/5', 'mbpp/6', 'mbpp/7'] }],
])('examples: %s', (line, examples) => {
  expect(protocol(line)).toEqual({ ...protocol(line), examples });
});

test.each([
  ['none', 0],
  ['2', 2],
  ['all', 'all'],
])('asserts: %s', (word, asserts) => {
  expect(protocol(`--asserts ${word}`).asserts).toBe(asserts);
});

test.each([
  ['99', '99 is no task of the file'],
  ['9', 'mbpp/9 cannot be shown solved'],
  ['1-8,10-12', 'takes 1 to 10 tasks; "1-8,10-12" names 11'],
  [',', 'takes 1 to 10 tasks; "," names 0'],
])('examples by hand that cannot be shown are refused: %s', (list, message) => {
  expect(() => protocol(`--example-ids ${list}`)).toThrow(message);
});
