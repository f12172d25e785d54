import { expect, test } from 'vitest';
import { byteLevelText, decodedText } from './token-text';

// In a byte-level vocabulary "Ġ" is a space, "Ã©" the two bytes of "é", "ð" the first of an emoji's four.
const vocabulary = { def: 0, Ġx: 1, Ã: 2, '©': 3, '<end>': 4, ð: 5, ŁĺĢ: 6, Ċ: 7 };

function pieces(tokens: readonly number[]): string[] {
  const text = byteLevelText(vocabulary, new Set([4]))();
  return tokens.map((token) => text.push(token));
}

test('byte-level tokens become text', () => {
  expect(pieces([0, 1, 7])).toEqual(['def', ' x', '\n']);
});

test('a character split over tokens comes whole with its last byte', () => {
  expect(pieces([2, 3, 5, 6])).toEqual(['', 'é', '', '😀']);
});

test('special tokens and unknown ids give no text', () => {
  expect(pieces([4, 99, 0])).toEqual(['', '', 'def']);
});

test('a tokenizer of another make is read through its own decoder, a window at a time', () => {
  const words = ['Hello', ' wor', 'ld', '!'];
  const decode = (tokens: number[]): string =>
    tokens
      .map((token) => words[token % 4] ?? '')
      .join('')
      .trimStart();
  const text = decodedText(decode)();
  const tokens = Array.from({ length: 60 }, (_, index) => index);
  const whole = tokens.map((token) => text.push(token)).join('');
  expect(whole).toBe('Hello world!'.repeat(15));
});

test("another decoder's half characters are held back too", () => {
  const decode = (tokens: number[]): string => new TextDecoder().decode(Uint8Array.from(tokens));
  const text = decodedText(decode)();
  expect([0x61, 0xc3, 0xa9].map((byte) => text.push(byte))).toEqual(['a', '', 'é']);
});
