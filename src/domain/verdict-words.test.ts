import { describe, expect, it } from 'vitest';
import type { AssertVerdict } from './verdict';
import { cutText, describeLimit, describeVerdict } from './verdict-words';

const oneOfEach: readonly AssertVerdict[] = [
  { kind: 'pass' },
  { kind: 'fail', actual: '[1, 2]', expected: '[2, 1]' },
  { kind: 'error', type: 'TypeError', message: 'no len()', line: 3 },
  { kind: 'timeout', limitMs: 2000, line: 4 },
  { kind: 'memory', line: null },
  { kind: 'output-flood', limitCharacters: 100_000 },
  { kind: 'syntax-error', message: "expected ':'", line: 1 },
  { kind: 'unsupported-import', module: 'numpy', line: 1 },
  { kind: 'tampering', what: 'replaces AssertionError' },
];

describe('the words for a verdict', () => {
  it('say in a few words what came of an assert', () => {
    expect(oneOfEach.map((verdict) => describeVerdict(verdict).short)).toEqual([
      'pass',
      'got [1, 2], expected [2, 1]',
      'TypeError: no len() (line 3)',
      'stopped after 2 s (line 4)',
      'out of memory',
      'printed over 100,000 characters',
      "syntax error: expected ':' (line 1)",
      'cannot import numpy here (line 1)',
      'tampering: replaces AssertionError',
    ]);
  });

  it('make a sentence after "Assert 2"', () => {
    expect(oneOfEach.map((verdict) => `Assert 2 ${describeVerdict(verdict).long}.`)).toEqual([
      'Assert 2 passes.',
      'Assert 2 fails: got [1, 2], expected [2, 1].',
      'Assert 2 raises TypeError: no len() (line 3).',
      'Assert 2 does not end: it was stopped after 2 s in line 4 of the program.',
      'Assert 2 runs out of memory.',
      'Assert 2 was stopped: the program printed over 100,000 characters.',
      "Assert 2 cannot run, there is a syntax error: expected ':' (line 1).",
      'Assert 2 cannot run: the module numpy is not available here (line 1).',
      'Assert 2 does not count, the program tampers with its judge: replaces AssertionError.',
    ]);
  });

  it('tell every kind apart by its symbol and by its word', () => {
    const words = oneOfEach.map(describeVerdict);
    expect(new Set(words.map(({ symbol }) => symbol)).size).toBe(oneOfEach.length);
    expect(new Set(words.map(({ word }) => word)).size).toBe(oneOfEach.length);
  });

  it('cut long values at the line and keep them whole in the sentence', () => {
    const actual = `[${'1, '.repeat(80)}1]`;
    const words = describeVerdict({ kind: 'fail', actual, expected: '[]' });
    expect(words.short.length).toBeLessThan(80);
    expect(words.short).toContain('…, expected []');
    expect(words.long).toContain(actual);
  });

  it('do without the values of an assert that is no comparison', () => {
    const bare = describeVerdict({ kind: 'fail', actual: null, expected: null });
    expect(bare.short).toBe('does not hold');
    const oneSided = describeVerdict({ kind: 'fail', actual: 'False', expected: null });
    expect(oneSided.short).toBe('got False');
  });

  it('name an error without a message by its type alone', () => {
    const words = describeVerdict({ kind: 'error', type: 'KeyError', message: '', line: null });
    expect(words.short).toBe('KeyError');
  });
});

describe('cutting text', () => {
  it('puts several lines on one and never splits a character', () => {
    expect(cutText('a\n  b', 10)).toBe('a b');
    expect(cutText('🙂🙂🙂', 2)).toBe('🙂…');
  });
});

describe('a time limit', () => {
  it('is said in milliseconds below a second, else in seconds', () => {
    expect([300, 1000, 2500].map(describeLimit)).toEqual(['300 ms', '1 s', '2.5 s']);
  });
});
