/** How a column's cells stand. */
export type Alignment = 'start' | 'center' | 'end';

/** A block of the small part of Markdown that our own model cards use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** One for each cell of the head. */
      readonly alignments: readonly Alignment[];
    }
  | { readonly kind: 'code'; readonly text: string };

const item = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;
const delimiter = /^[\s|:-]*-[\s|:-]*$/;
/** A number with its sign, unit or interval, a range, or the sign for "not measured". */
const numeric =
  /^[~≈<>+−-]?\s*[$€]?\d[\d.,\s]*(?:[%×x]|[a-zA-Zµ/]{1,8})?(?:\s*(?:to\s|[([±–−-]).*)?$|^[–—-]?$/;

function cells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** As the delimiter row says; where it says nothing, numbers stand at the end. */
function alignment(mark: string, column: readonly string[]): Alignment {
  if (/^:-+:$/.test(mark)) return 'center';
  if (mark.endsWith(':')) return 'end';
  if (mark.startsWith(':') || !column.some((cell) => /\d/.test(cell))) return 'start';
  return column.every((cell) => numeric.test(cell.replaceAll('*', ''))) ? 'end' : 'start';
}

function readTable(lines: readonly string[]): Block {
  const head = cells(lines[0] ?? '');
  const marks = cells(lines[1] ?? '');
  const rows = lines.slice(2).map(cells);
  const alignments = head.map((_, index) =>
    alignment(
      marks[index] ?? '',
      rows.map((row) => row[index] ?? ''),
    ),
  );
  return { kind: 'table', head, rows, alignments };
}

function readList(lines: readonly string[], ordered: boolean): Block {
  const items: string[] = [];
  for (const line of lines) {
    const start = item.exec(line);
    if (start) items.push(start[2] ?? '');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', ordered, items };
}

function readBlock(chunk: string): Block {
  const lines = chunk.split('\n');
  const first = lines[0] ?? '';
  const heading = /^(#{1,6})\s+(.*)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  if (first.trim().startsWith('|') && delimiter.test(lines[1] ?? '')) return readTable(lines);
  if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(chunk)) return { kind: 'rule' };
  if (lines.every((line) => line.startsWith('>'))) {
    return { kind: 'quote', text: lines.map((line) => line.replace(/^>\s?/, '')).join(' ') };
  }
  const mark = item.exec(first);
  if (mark) return readList(lines, mark[1] !== undefined);
  return { kind: 'paragraph', text: lines.join(' ') };
}

/** Splits Markdown into blocks: headings, paragraphs, quotes, flat lists, tables, fenced code. */
export function readMarkdown(text: string): readonly Block[] {
  // At odd places of the split stands the inside of a fence.
  return text.split(/^```.*\n?/m).flatMap((part, index): Block[] => {
    if (index % 2 === 1) return [{ kind: 'code', text: part.trimEnd() }];
    return part
      .replace(/^(#{1,6}\s.*)$/gm, '\n$1\n')
      .split(/\n\s*\n/)
      .map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
      .filter((chunk) => chunk !== '')
      .map(readBlock);
  });
}
