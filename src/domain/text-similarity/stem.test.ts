import { expect, test } from 'vitest';
import { stem } from './stem';

test.each([
  ['sort', 'sorts', 'sorted', 'sorting'],
  ['swap', 'swaps', 'swapped', 'swapping'],
  ['reverse', 'reverses', 'reversed', 'reversing'],
  ['add', 'adds', 'added', 'adding'],
  ['count', 'counts', 'counted', 'counting'],
  ['fill', 'fills', 'filled', 'filling'],
  ['entry', 'entries'],
  ['box', 'boxes'],
  ['class', 'classes'],
  ['matrix', 'matrices'],
  ['index', 'indexes', 'indices', 'indexed'],
])('forms of one word have one stem: %s', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['string', 'str'],
  ['need', 'ne'],
  ['king', 'k'],
  ['exceed', 'exce'],
  ['plus', 'plu'],
])('%s keeps its ending', (word, cut) => {
  expect(stem(word)).toBe(word);
  expect(stem(word)).not.toBe(cut);
});

test('different words stay different', () => {
  const words = ['sum', 'sun', 'list', 'last', 'digit', 'even', 'event', 'prime', 'print'];
  expect(new Set(words.map(stem)).size).toBe(words.length);
});
