import { describe, expect, it } from 'vitest';
import type { AssertVerdict } from '../../domain/verdict';
import type { EditorVerdict } from '../../store/state';
import { summarize, summarizeHidden } from './summarize';

const pass: AssertVerdict = { kind: 'pass' };
const fail: AssertVerdict = { kind: 'fail', actual: '1', expected: '2' };

function judged(asserts: readonly AssertVerdict[]): EditorVerdict {
  const verdict = { asserts, challengeAsserts: [], output: '', durationMs: 3 };
  return { phase: 'judged', verdict };
}

describe('the summary of the asserts', () => {
  it('says how many pass, and when all do', () => {
    expect(summarize(judged([pass, fail, pass]), 3)).toBe('2 of 3 pass');
    expect(summarize(judged([pass, pass]), 2)).toBe('All 2 pass');
    expect(summarize(judged([pass]), 1)).toBe('It passes');
  });

  it('says when nothing has been run or is being run', () => {
    expect(summarize({ phase: 'none' }, 3)).toBe('3 asserts, not run yet');
    expect(summarize({ phase: 'none' }, 1)).toBe('1 assert, not run yet');
    expect(summarize({ phase: 'running' }, 3)).toBe('Running…');
  });
});

describe('the summary of the hidden asserts', () => {
  it('gives nothing away but their number before a verdict', () => {
    expect(summarizeHidden(null, 1)).toBe('1 hidden assert');
    expect(summarizeHidden([], 2)).toBe('2 hidden asserts');
  });

  it('counts those that pass after it', () => {
    expect(summarizeHidden([pass, fail], 2)).toBe('Hidden asserts: 1 of 2 pass');
  });
});
