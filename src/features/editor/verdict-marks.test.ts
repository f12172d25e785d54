import { describe, expect, it } from 'vitest';
import type { AssertVerdict, ProgramVerdict } from '../../domain/verdict';
import { verdictMarks } from './verdict-marks';

const pass: AssertVerdict = { kind: 'pass' };
const typeError: AssertVerdict = { kind: 'error', type: 'TypeError', message: 'no len()', line: 3 };

function verdict(
  asserts: readonly AssertVerdict[],
  challengeAsserts: readonly AssertVerdict[] = [],
): ProgramVerdict {
  return { asserts, challengeAsserts, output: '', durationMs: 1 };
}

describe('the marks of a verdict', () => {
  it('stand at each assert, with symbol, words and the whole sentence', () => {
    const fail: AssertVerdict = { kind: 'fail', actual: '1', expected: '2' };
    expect(verdictMarks([1, 2], verdict([pass, fail])).asserts).toEqual([
      { line: 1, kind: 'pass', text: '✓ pass', detail: 'Assert 1 passes.' },
      {
        line: 2,
        kind: 'fail',
        text: '✗ got 1, expected 2',
        detail: 'Assert 2 fails: got 1, expected 2.',
      },
    ]);
  });

  it('follow asserts that take more than one line', () => {
    const marks = verdictMarks([1, 4], verdict([pass, pass]));
    expect(marks.asserts.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('leave out asserts that the verdict does not know', () => {
    expect(verdictMarks([1, 2, 3], verdict([pass])).asserts).toHaveLength(1);
  });

  it('merge the same error of several asserts into one mark at its line', () => {
    expect(verdictMarks([1, 2, 3], verdict([typeError, pass, typeError])).program).toEqual([
      {
        line: 3,
        kind: 'error',
        text: '! TypeError: no len()',
        detail: 'Asserts 1 and 3: raises TypeError: no len() (line 3).',
      },
    ]);
  });

  it('say so when every assert fails at one line', () => {
    const [mark] = verdictMarks([1, 2], verdict([typeError, typeError])).program;
    expect(mark?.detail).toBe('Every assert: raises TypeError: no len() (line 3).');
  });

  it('keep one mark for a line with different errors, and tell all of them in the detail', () => {
    const other: AssertVerdict = { kind: 'timeout', limitMs: 2000, line: 3 };
    const { program } = verdictMarks([1, 2], verdict([typeError, other]));
    expect(program).toHaveLength(1);
    expect(program[0]?.text).toBe('! TypeError: no len() (and 1 more)');
    expect(program[0]?.detail.split('\n')).toHaveLength(2);
  });

  it('stand in the order of the lines', () => {
    const early: AssertVerdict = { kind: 'memory', line: 1 };
    const { program } = verdictMarks([1, 2], verdict([typeError, early]));
    expect(program.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('name a hidden assert when only that one fails at the line', () => {
    const [mark] = verdictMarks([1], verdict([pass], [pass, typeError])).program;
    expect(mark?.detail).toBe('Hidden assert 2: raises TypeError: no len() (line 3).');
  });

  it('leave the program alone when no error has a line', () => {
    const noLine: AssertVerdict = { kind: 'error', type: 'NameError', message: 'f', line: null };
    expect(verdictMarks([1], verdict([noLine])).program).toEqual([]);
  });
});
