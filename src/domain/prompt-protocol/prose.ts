import { maskPython } from '../python-mask';

/** Words that may stand beside a name in Python. */
const keywords =
  'and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|raise|return|try|type|while|with|yield|False|None|True';
/** Two names with nothing but space between them: Python has no such thing. */
const twoNames = new RegExp(
  `(?<![\\w.])(?!(?:${keywords})\\b)[^\\W\\d]\\w*[^\\S\\n]+(?!(?:${keywords})\\b)[^\\W\\d]`,
  'u',
);
const oneWord = new RegExp(`^(?!(?:${keywords})\\b)[^\\W\\d]\\w*$`, 'u');
const oneMarkedWord = new RegExp(`^(?!(?:${keywords})\\b)[^\\W\\d]\\w*[.!:]$`, 'u');

/** A line of a text, with what it is. */
export interface MarginLine {
  /** Character offsets, without the line end. */
  readonly from: number;
  readonly to: number;
  /**
   * `prose`: at the margin, and cannot be Python. `word`: one name by itself, which does nothing.
   * `inside`: blank, indented, or in a long text.
   */
  readonly kind: 'code' | 'prose' | 'word' | 'inside';
}

function isProse(line: string, masked: string): boolean {
  const text = line.trimEnd();
  // No sentence begins with `def`: a broken heading is the program's own.
  if (/^(?:[#@]|(?:async\s+)?def\b)/.test(text)) return false;
  if (/^(?:[-*•>]|\d+[.)])\s+\p{L}/u.test(text) || /^\*\*.*\*\*:?$/.test(text)) return true;
  const code = masked.trimEnd();
  return twoNames.test(code) || oneMarkedWord.test(code);
}

/** Whether the quote at `at` is an apostrophe: after a letter, and no prefix of Python's. */
function isApostrophe(text: string, at: number): boolean {
  const word = /\w+$/.exec(text.slice(Math.max(0, at - 32), at))?.[0] ?? '';
  return word !== '' && !/^[rbuft]{1,2}$/i.test(word);
}

/** Tells the lines of words from the lines of Python, by their form alone. */
export function marginLines(text: string): MarginLine[] {
  const { code, faults } = maskPython(text);
  const apostrophes = faults.map(({ index }) => index).filter((at) => isApostrophe(text, at));
  const lines: MarginLine[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    lines.push({ from, to, kind: kindOf(line, from, to) });
    from = to + 1;
  }
  return lines;

  function kindOf(line: string, start: number, end: number): MarginLine['kind'] {
    const inString = start > 0 && code[start] === '"' && code[start - 1] === '"';
    if (line.trim() === '' || /^[\s)\]}]/.test(line) || inString) return 'inside';
    if (apostrophes.some((at) => at >= start && at < end)) return 'prose';
    if (isProse(line, code.slice(start, end))) return 'prose';
    return oneWord.test(line.trimEnd()) ? 'word' : 'code';
  }
}
