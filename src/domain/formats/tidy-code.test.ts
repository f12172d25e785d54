import { expect, test } from 'vitest';
import { tidyCode } from './tidy-code';

test('line ends, tabs and white space at line ends are made alike', () => {
  expect(tidyCode('def f(n): \r\n\tif n: \r\n\t\treturn 1\r\n\treturn 2 \r\n')).toBe(
    'def f(n):\n    if n:\n        return 1\n    return 2',
  );
});

test('texts in quotes keep their tabs and spaces', () => {
  const code = 'def f():\n    return """a \n\tb\tc"""';
  expect(tidyCode(code)).toBe(code);
});

test('indentation by single spaces stays', () => {
  expect(tidyCode('def f(n):\n if n:\n  return 1')).toBe('def f(n):\n if n:\n  return 1');
});
