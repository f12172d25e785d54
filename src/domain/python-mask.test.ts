import { expect, test } from 'vitest';
import { maskPython } from './python-mask';

test('strings and comments are blanked, everything else stays in place', () => {
  expect(maskPython(`f('a(b', "c") # (x`).code).toBe('f(""""", """)     ');
});

test('a quote after a backslash does not close a text', () => {
  expect(maskPython(String.raw`'it\'s' + x`).code).toBe('"""""""' + ' + x');
});

test('a triple-quoted text may hold quotes and line ends', () => {
  const { code, faults } = maskPython('x = """a "b"\n(c""" + y');
  expect(code).toBe(`x = ${'"'.repeat(14)} + y`);
  expect(faults).toEqual([]);
});

test('an unclosed text ends with its line and is reported', () => {
  const { code, faults } = maskPython("f('ab\ng(1)");
  expect(code).toBe('f("""\ng(1)');
  expect(faults).toEqual([{ index: 2, message: 'This text is not closed by a quote.' }]);
});

test('a text that ends in a backslash is no trouble', () => {
  expect(maskPython("'\\").code).toBe('""');
});
