import { expect, test } from 'vitest';
import { splitStatements } from './python-statements';

function spans(text: string): string[] {
  return splitStatements(text).map(
    ({ startLine, endLine, text }) => `${startLine}-${endLine} ${text}`,
  );
}

test('each line is a statement; blank lines and comments are none', () => {
  expect(spans('# two\nassert f(1) == 2  # easy\n\nassert f(2) == 3\n')).toEqual([
    '2-2 assert f(1) == 2',
    '4-4 assert f(2) == 3',
  ]);
});

test('brackets, long texts and backslashes keep lines together', () => {
  expect(spans('assert f([\n  1, # one\n  2]) == 3\nassert g("""a\n;b""") \\\n  == 1')).toEqual([
    '1-3 assert f([\n  1, # one\n  2]) == 3',
    '4-6 assert g("""a\n;b""") \\\n  == 1',
  ]);
});

test('a semicolon separates statements, except in a text', () => {
  expect(spans("assert f(';'); assert f(1)")).toEqual(["1-1 assert f(';')", '1-1 assert f(1)']);
});

test('an open bracket ends at the next assert and is reported at its line', () => {
  const [first, second] = splitStatements('assert f([1,\n 2 == 3\nassert f(2) == 3');
  expect(first).toMatchObject({ startLine: 1, endLine: 2 });
  expect(first?.fault).toEqual({ line: 1, message: 'The bracket ( is never closed.' });
  expect(second).toMatchObject({ text: 'assert f(2) == 3', startLine: 3, fault: null });
});

test('a bracket that closes nothing is reported', () => {
  expect(splitStatements('x = 1\nassert f(1]) == 2').at(1)?.fault).toEqual({
    line: 2,
    message: 'The bracket ] does not close one.',
  });
});

test('the indentation of a statement is known', () => {
  const found = splitStatements('def f():\n    return 1').map(({ indent }) => indent);
  expect(found).toEqual([0, 4]);
});
