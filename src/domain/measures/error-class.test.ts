import { expect, test } from 'vitest';
import type { AssertVerdict } from '../verdict';
import { errorClassOf, type ErrorClass } from './error-class';

function error(type: string): AssertVerdict {
  return { kind: 'error', type, message: '', line: 1 };
}

function classOf(asserts: readonly AssertVerdict[], program = 'x = 1'): ErrorClass | null {
  return errorClassOf(program, { asserts, challengeAsserts: [], output: '', durationMs: 1 });
}

const pass: AssertVerdict = { kind: 'pass' };
const fail: AssertVerdict = { kind: 'fail', actual: '1', expected: '2' };

test('a program that solves has no error class', () => {
  expect(classOf([pass, pass])).toBeNull();
});

test.each<[ErrorClass, AssertVerdict]>([
  ['name', error('NameError')],
  ['name', error('UnboundLocalError')],
  ['type', error('TypeError')],
  ['runtime', error('IndexError')],
  ['syntax', { kind: 'syntax-error', message: '', line: 1 }],
  ['wrong-answer', fail],
  ['timeout', { kind: 'timeout', limitMs: 1, line: null }],
  ['memory', { kind: 'memory', line: null }],
  ['output', { kind: 'output-flood', limitCharacters: 1 }],
  ['import', { kind: 'unsupported-import', module: 'numpy', line: 1 }],
  ['tampering', { kind: 'tampering', what: '' }],
])('%s', (expected, verdict) => {
  expect(classOf([verdict])).toBe(expected);
});

test('the first assert that does not pass decides', () => {
  expect(classOf([pass, fail, error('TypeError')])).toBe('wrong-answer');
  expect(classOf([error('TypeError'), fail])).toBe('type');
});

test('a text without a statement is no code', () => {
  expect(classOf([error('NameError')], '')).toBe('no-code');
  expect(classOf([error('NameError')], '# only a comment\n\n  ')).toBe('no-code');
});
