import { expect, test } from 'vitest';
import type { Candidate } from '../../domain/run';
import { gistOf } from './gist';

const written: Candidate = {
  phase: 'judging',
  sample: 0,
  text: '',
  program: 'import math\n\ndef f(x):\n    # half\n    y = x / 2\n    return y',
  tokens: 9,
  stop: 'stop-string',
  meanLogProbability: null,
};

test('shows the body of a written program on one line', () => {
  expect(gistOf(written)).toBe('y = x / 2 ⏎ return y');
  expect(gistOf({ ...written, program: 'f = abs' })).toBe('f = abs');
  expect(gistOf({ ...written, program: '' })).toBe('');
});

test('shows the line being written', () => {
  const writing = { phase: 'writing', sample: 0, tokens: 3 } as const;
  expect(gistOf({ ...writing, text: 'def f(x):\n    ret' })).toBe('ret');
  expect(gistOf({ ...writing, text: '' })).toBe('');
});
