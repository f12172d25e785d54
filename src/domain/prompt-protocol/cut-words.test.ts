import { expect, test } from 'vitest';
import { cutWords } from './cut-words';
import { extractProgram } from './extract-program';
import type { StopReason } from '../sampling';

const program = 'def double(n):\n    return 2 * n';

function words(text: string, stop: StopReason | null): string {
  return cutWords(text, extractProgram(text, stop), stop);
}

test('where nothing was cut, the words say so, and why the text ends', () => {
  expect(words(`${program}\n`, 'end-of-text')).toBe('Nothing was cut: the model ended by itself.');
  expect(words(program, 'stop-string')).toBe(
    'Nothing was cut: the model stopped at a stop string.',
  );
  expect(words(program, null)).toBe('Nothing was cut.');
});

test('where something was cut, the words say at what', () => {
  expect(words(`${program}\n[DONE]\nx`, 'end-of-text')).toBe(
    'Cut at [DONE]. The model ended by itself.',
  );
  expect(words(`\`\`\`\n${program}\n\`\`\``, null)).toBe('Taken out of its code block.');
  expect(words(`[BEGIN]\n${program}`, null)).toBe('Cut before the program.');
  expect(words(`${program}\n\ndef more(x):\n    return foo(x,`, 'length')).toBe(
    'Its last, unfinished statement was cut. The model had written as many tokens as it may.',
  );
});

test('a text without a program has none to cut', () => {
  expect(words('I cannot do that.', 'end-of-text')).toBe(
    'The text holds no program. The model ended by itself.',
  );
});
