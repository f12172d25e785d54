import { ERROR_CLASSES, ERROR_CLASS_WORDS, type ErrorClass } from '../measures/error-class';
import type { RunSample } from '../run-file/run-file';

/** A letter for each class of failure; no two share one, none is `P` (passes) or `.` (not there). */
const LETTERS: Readonly<Record<ErrorClass, string>> = {
  'no-code': 'O',
  syntax: 'S',
  name: 'N',
  type: 'T',
  runtime: 'R',
  'wrong-answer': 'W',
  timeout: 'L',
  memory: 'M',
  output: 'F',
  import: 'I',
  tampering: 'X',
};

/** A sample that passes every visible assert. */
export const PASS_LETTER = 'P';

/** A sample that is not there. */
const MISSING_LETTER = '.';

/** A brought program that nobody has judged yet. */
const UNJUDGED_LETTER = '?';

/** What became of a sample, in a letter. */
export function outcomeLetter({ passed, errorClass }: RunSample): string {
  if (passed) return PASS_LETTER;
  return errorClass === null ? UNJUDGED_LETTER : LETTERS[errorClass];
}

/** A task's samples as a line of letters, by their number. */
export function outcomesOf(samples: readonly RunSample[]): string {
  const last = Math.max(-1, ...samples.map(({ sample }) => sample));
  const letters = Array.from({ length: last + 1 }, () => MISSING_LETTER);
  for (const each of samples) letters[each.sample] = outcomeLetter(each);
  return letters.join('');
}

/** A letter in words: `passes`, `wrong answer`. */
export function outcomeWords(letter: string): string {
  if (letter === PASS_LETTER) return 'passes';
  if (letter === UNJUDGED_LETTER) return 'not judged yet';
  const errorClass = ERROR_CLASSES.find((each) => LETTERS[each] === letter);
  return errorClass ? ERROR_CLASS_WORDS[errorClass] : 'no sample';
}

/** Every letter a matrix may show, with its words. */
export const OUTCOME_LEGEND: readonly (readonly [string, string])[] = [
  PASS_LETTER,
  ...ERROR_CLASSES.map((each) => LETTERS[each]),
].map((letter) => [letter, outcomeWords(letter)]);
