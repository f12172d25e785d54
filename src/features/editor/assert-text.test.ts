import { describe, expect, it } from 'vitest';
import { assertLines, joinAsserts, placeAsserts } from './assert-text';

describe('the text of the asserts', () => {
  it('gives each assert a line, in the order of the task', () => {
    expect(joinAsserts(['assert f(1) == 2\r\n', ' assert f(2) == 3'])).toBe(
      'assert f(1) == 2\nassert f(2) == 3',
    );
  });

  it('is read back into the same asserts', () => {
    const asserts = ['assert f(1) == 2', 'assert f(\n  2,\n) == 3', 'assert f(3)'];
    expect(placeAsserts(joinAsserts(asserts)).map(({ source }) => source)).toEqual(asserts);
  });

  it('knows where an assert begins after one of several lines', () => {
    const asserts = ['assert f(\n  1,\n) == 2', 'assert f(2) == 3'];
    expect(assertLines(asserts)).toEqual([1, 4]);
    expect(placeAsserts(joinAsserts(asserts)).map(({ line }) => line)).toEqual([1, 4]);
  });

  it('skips empty lines and keeps what is no assert yet', () => {
    expect(placeAsserts('\nasser\n\nassert f(2)\n')).toEqual([
      { source: 'asser', line: 2 },
      { source: 'assert f(2)', line: 4 },
    ]);
  });
});
