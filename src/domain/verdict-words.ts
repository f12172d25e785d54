import type { AssertVerdict } from './verdict';

/** A verdict in words, the same wherever it is shown. */
export interface VerdictWords {
  /** One character that stands for the kind; no two kinds share one. */
  readonly symbol: string;
  /** One or two words for a label: `pass`, `timeout`. */
  readonly word: string;
  /** For the end of a line: `got [1, 2], expected [2, 1]`; values and messages are cut. */
  readonly short: string;
  /** A predicate to follow "Assert 2 ", nothing cut, without a full stop: `fails: got …, expected …`. */
  readonly long: string;
}

const INLINE_VALUE = 48;
const INLINE_MESSAGE = 72;

/** `text` on one line in at most `length` characters, the last an ellipsis where something is missing. */
export function cutText(text: string, length: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const characters = Array.from(line);
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .replace(/[\s,]+$/, '')}…`;
}

/** Milliseconds as a person says them: `300 ms`, `2 s`, `2.5 s`. */
export function describeLimit(milliseconds: number): string {
  if (milliseconds < 1000) return `${String(Math.round(milliseconds))} ms`;
  return `${String(Math.round(milliseconds / 100) / 10)} s`;
}

function atLine(line: number | null): string {
  return line === null ? '' : ` (line ${String(line)})`;
}

function inLine(line: number | null): string {
  return line === null ? '' : ` in line ${String(line)} of the program`;
}

function titled(type: string, message: string): string {
  return message === '' ? type : `${type}: ${message}`;
}

function describeFail(actual: string | null, expected: string | null): VerdictWords {
  const base = { symbol: '✗', word: 'fail' };
  if (actual === null) return { ...base, short: 'does not hold', long: 'fails: it does not hold' };
  const got = (length: number) => `got ${cutText(actual, length)}`;
  if (expected === null) {
    return { ...base, short: got(INLINE_VALUE), long: `fails: ${got(Infinity)}` };
  }
  return {
    ...base,
    short: `${got(INLINE_VALUE)}, expected ${cutText(expected, INLINE_VALUE)}`,
    long: `fails: ${got(Infinity)}, expected ${cutText(expected, Infinity)}`,
  };
}

/** What a verdict is called: at the assert's line, in the candidate list, for a screen reader. */
export function describeVerdict(verdict: AssertVerdict): VerdictWords {
  switch (verdict.kind) {
    case 'pass':
      return { symbol: '✓', word: 'pass', short: 'pass', long: 'passes' };
    case 'fail':
      return describeFail(verdict.actual, verdict.expected);
    case 'error':
      return {
        symbol: '!',
        word: 'error',
        short:
          cutText(titled(verdict.type, verdict.message), INLINE_MESSAGE) + atLine(verdict.line),
        long: `raises ${titled(verdict.type, verdict.message)}${atLine(verdict.line)}`,
      };
    case 'timeout': {
      const limit = describeLimit(verdict.limitMs);
      return {
        symbol: '◷',
        word: 'timeout',
        short: `stopped after ${limit}${atLine(verdict.line)}`,
        long: `does not end: it was stopped after ${limit}${inLine(verdict.line)}`,
      };
    }
    case 'memory':
      return {
        symbol: '▦',
        word: 'out of memory',
        short: `out of memory${atLine(verdict.line)}`,
        long: `runs out of memory${inLine(verdict.line)}`,
      };
    case 'output-flood': {
      const limit = verdict.limitCharacters.toLocaleString('en');
      return {
        symbol: '≋',
        word: 'output flood',
        short: `printed over ${limit} characters`,
        long: `was stopped: the program printed over ${limit} characters`,
      };
    }
    case 'syntax-error':
      return {
        symbol: '¶',
        word: 'syntax error',
        short: `syntax error: ${cutText(verdict.message, INLINE_MESSAGE)}${atLine(verdict.line)}`,
        long: `cannot run, there is a syntax error: ${verdict.message}${atLine(verdict.line)}`,
      };
    case 'unsupported-import':
      return {
        symbol: '⊘',
        word: 'unsupported import',
        short: `cannot import ${cutText(verdict.module, INLINE_VALUE)} here${atLine(verdict.line)}`,
        long: `cannot run: the module ${verdict.module} is not available here${atLine(verdict.line)}`,
      };
    case 'tampering':
      return {
        symbol: '⚑',
        word: 'tampering',
        short: `tampering: ${cutText(verdict.what, INLINE_MESSAGE)}`,
        long: `does not count, the program tampers with its judge: ${verdict.what}`,
      };
  }
}
