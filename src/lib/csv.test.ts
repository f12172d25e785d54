import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('quotes what would break a row, and leaves nothing for null', () => {
  const rows = [
    ['a, b', 1, null],
    ['say "so"', 0.5, 'two\nlines'],
  ];
  expect(toCsv(['name', 'value', 'note'], rows)).toBe(
    'name,value,note\r\n"a, b",1,\r\n"say ""so""",0.5,"two\nlines"\r\n',
  );
});
