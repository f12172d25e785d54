import { maskPython } from './python-mask';

/** One statement of a Python text; lines are 1-based, both ends included. */
export interface Statement {
  /** Without indentation, and without a comment after it. */
  readonly text: string;
  /** The same characters with strings and comments blanked, as `maskPython` does. */
  readonly code: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Characters of white space at the start of its first line. */
  readonly indent: number;
  /** What is wrong with its brackets or quotes, or null. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

const opens: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const stop = /[()[\]{}\n;]/g;
const assertAhead = /[^\S\n]*assert\b/y;

/**
 * Splits a text into statements: brackets, long strings and lines that end with `\`
 * are kept together. `assert` can't stand inside an expression, so a line that begins
 * with it ends whatever bracket was left open.
 */
export function splitStatements(text: string): Statement[] {
  const { code, faults } = maskPython(text);
  const lineOf = lineCounter(text);
  const statements: Statement[] = [];
  let open: { close: string; index: number }[] = [];
  let misfit: { index: number; message: string } | null = null;
  let start = 0;

  function finish(end: number): void {
    const piece = code.slice(start, end);
    const first = start + piece.search(/\S/);
    const last = start + piece.trimEnd().length;
    if (last > start) {
      const unclosed = open[0];
      const fault =
        faults.find(({ index }) => index >= first && index < last) ??
        misfit ??
        (unclosed && {
          index: unclosed.index,
          message: `The bracket ${code.charAt(unclosed.index)} is never closed.`,
        });
      statements.push({
        text: text.slice(first, last),
        code: code.slice(first, last),
        startLine: lineOf(first),
        endLine: lineOf(last - 1),
        indent: indentAt(text, first),
        fault: fault ? { line: lineOf(fault.index), message: fault.message } : null,
      });
    }
    open = [];
    misfit = null;
    start = end + 1;
  }

  for (const { 0: character, index } of code.matchAll(stop)) {
    const close = opens[character];
    if (close !== undefined) open.push({ close, index });
    else if (character === ';') {
      if (open.length === 0) finish(index);
    } else if (character === '\n') {
      assertAhead.lastIndex = index + 1;
      const joined = open.length > 0 || code[index - 1] === '\\';
      if (!joined || assertAhead.test(code)) finish(index);
    } else if (open.at(-1)?.close === character) open.pop();
    else misfit ??= { index, message: `The bracket ${character} does not close one.` };
  }
  finish(text.length);
  return statements;
}

/** Line numbers for indices asked in any order, quick for growing ones. */
function lineCounter(text: string): (index: number) => number {
  if (!text.includes('\n')) return () => 1;
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  let line = 0;
  return (index) => {
    while (line > 0 && (starts[line] ?? 0) > index) line -= 1;
    while ((starts[line + 1] ?? Infinity) <= index) line += 1;
    return line + 1;
  };
}

function indentAt(text: string, index: number): number {
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return line.length - line.trimStart().length;
}
