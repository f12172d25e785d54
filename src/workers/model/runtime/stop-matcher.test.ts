import { expect, test } from 'vitest';
import { createStopMatcher } from './stop-matcher';

function shown(stops: readonly string[], pieces: readonly string[]): [string[], boolean] {
  const matcher = createStopMatcher(stops);
  const texts: string[] = [];
  for (const piece of pieces) {
    const { shown: text, stopped } = matcher.push(piece);
    texts.push(text);
    if (stopped) return [texts, true];
  }
  return [[...texts, matcher.flush()], false];
}

test('a stop string within one piece cuts what follows', () => {
  expect(shown(['[DONE]'], ['x = 1\n[DONE] more'])).toEqual([['x = 1\n'], true]);
});

test('a stop string split over pieces is never shown, not even its beginning', () => {
  expect(shown(['[DONE]'], ['a[', 'DO', 'NE', ']b'])).toEqual([['a', '', '', ''], true]);
});

test('a beginning that leads nowhere is shown as soon as that is known', () => {
  expect(shown(['[DONE]'], ['a[D', 'x'])).toEqual([['a', '[Dx', ''], false]);
});

test('what is held back at the end is given by flush', () => {
  expect(shown(['[DONE]'], ['a[DON'])).toEqual([['a', '[DON'], false]);
});

test('the earliest of several stop strings wins', () => {
  expect(shown(['\ndef', '\n\n'], ['x\n', '\ny\ndef'])).toEqual([['x', ''], true]);
});

test('a stop string that begins inside a false start is found', () => {
  expect(shown(['aab'], ['a', 'a', 'a', 'b'])).toEqual([['', '', 'a', ''], true]);
});

test('an empty stop string never stops', () => {
  expect(shown([''], ['a', 'b'])).toEqual([['a', 'b', ''], false]);
});
