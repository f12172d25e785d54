import type { StopReason } from '../sampling';
import { splitStatements } from '../python-statements';
import { findFences, looksLikeProgram, programFences } from './fences';
import { marginLines } from './prose';

/** Why the program ends where it does, in the text that the model wrote. */
export type ExtractionEnd =
  'done-mark' | 'next-task' | 'special-token' | 'fence' | 'prose' | 'unfinished' | 'end-of-text';

/** A program as it was cut out of a sample's text. */
export interface Extraction {
  /** With \n line ends, without blank lines at its start and white space at its end. */
  readonly program: string;
  /** The pieces of the text it was made of, as offsets; several where it came in several blocks. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  readonly end: ExtractionEnd;
}

const ends: readonly (readonly [ExtractionEnd, RegExp])[] = [
  ['done-mark', /\[DONE\]/],
  ['next-task', /\n\s*You are an expert Python programmer\b|\n\s*\[BEGIN\]/],
  ['special-token', /<\|[a-zA-Z_]+\|>/],
];

interface Span {
  readonly from: number;
  readonly to: number;
  readonly end: ExtractionEnd;
}

/** Where the program must lie: after any thinking and `[BEGIN]`, before the first end. */
function frame(text: string): Span {
  const from = /^(?:[\s\S]*<\/think>)?(?:\s*\[BEGIN\][^\S\n]*\n?)?/.exec(text)?.[0].length ?? 0;
  let span: Span = { from, to: text.length, end: 'end-of-text' };
  for (const [end, pattern] of ends) {
    const length = text.slice(from, span.to).search(pattern);
    if (length >= 0) span = { from, to: from + length, end };
  }
  return span;
}

/** From the first line of code at the margin to the first line of words after it. */
function withoutProse(text: string, span: Span): Span | null {
  const body = text.slice(span.from, span.to);
  const lines = marginLines(body);
  const code = lines.findIndex(
    ({ kind, from, to }) =>
      kind === 'code' || (kind === 'inside' && body.slice(from, to).trim() !== ''),
  );
  const first = code >= 0 ? code : lines.findIndex(({ kind }) => kind === 'word');
  const start = lines[first];
  if (!start) return null;
  const words = lines
    .slice(first + 1)
    .find(({ kind }) => kind === 'prose' || (kind === 'word' && code >= 0));
  return {
    from: span.from + start.from,
    to: words ? span.from + words.from : span.to,
    end: words ? 'prose' : span.end,
  };
}

/** Without statements at the end that were cut off in the middle. */
function withoutUnfinished(text: string, span: Span): Span {
  const { from } = span;
  let { to } = span;
  for (;;) {
    const last = splitStatements(text.slice(from, to)).at(-1);
    if (!last) break;
    const open =
      last.fault !== null || /(?:[-+*/%=,.:\\|&^]|\b(?:and|or|not|in|is))$/.test(last.code);
    const startsAt = lineStart(text.slice(from, to), last.startLine);
    if (!open || startsAt === 0) break;
    to = from + startsAt;
  }
  return to === span.to ? span : { from, to, end: 'unfinished' };
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) start = text.indexOf('\n', start) + 1;
  return start;
}

/** Takes away the indentation that all lines share, as of a block inside a list. */
function tidy(program: string): string {
  const lines = program
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')
    .split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents, indents[0] ?? 0);
  return shared > 0 ? lines.map((line) => line.slice(shared)).join('\n') : lines.join('\n');
}

/**
 * The program in a sample's text: outside Markdown, without words before and after it, up to
 * the first end. `stop` is why the model ended: a text cut off at its length loses an
 * unfinished last statement. A text without a program gives an empty one.
 */
export function extractProgram(text: string, stop: StopReason | null = null): Extraction {
  const span = frame(text);
  const body = text.slice(span.from, span.to);
  const { fences, firstMark } = findFences(body);
  const before = firstMark === null ? '' : body.slice(0, firstMark);
  let spans: Span[];
  if (firstMark === null) spans = [withoutProse(text, span) ?? { ...span, to: span.from }];
  else if (looksLikeProgram(before)) {
    // The block was opened by the prompt, or the program stands before its example.
    const bare: Span = { from: span.from, to: span.from + firstMark, end: 'fence' };
    spans = [withoutProse(text, bare) ?? bare];
  } else {
    spans = programFences(body, fences).map(({ from, to }) => {
      const closed = to < body.length;
      return { from: span.from + from, to: span.from + to, end: closed ? 'fence' : span.end };
    });
  }
  const cutOff = stop === 'length' && spans.at(-1)?.to === text.length;
  if (cutOff) spans = spans.map((each) => withoutUnfinished(text, each));
  const program = spans
    .map(({ from, to }) => tidy(text.slice(from, to)))
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    program,
    parts: spans.map(({ from, to }) => ({ from, to })),
    end: spans.at(-1)?.end ?? span.end,
  };
}
