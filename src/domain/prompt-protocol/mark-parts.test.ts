import { expect, test } from 'vitest';
import { extractProgram } from './extract-program';
import { markParts } from './mark-parts';

test('a fence and the words around it are cut, and nothing of the text is lost', () => {
  const text = 'Here it is:\n```python\ndef f(n):\n    return n\n```\nHope it helps.';
  const parts = markParts(text, extractProgram(text));
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ kept }) => kept).map((part) => part.text.trim())).toEqual([
    'def f(n):\n    return n',
  ]);
});

test('a text without a program is cut whole', () => {
  const text = 'I cannot do that.';
  const parts = markParts(text, extractProgram(text));
  expect(parts).toEqual([{ text, kept: false }]);
});
