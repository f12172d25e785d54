/** A block of the small part of Markdown that our own model cards use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly text: string };

const item = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;

function cells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function readBlock(chunk: string): Block {
  const lines = chunk.split('\n');
  const first = lines[0] ?? '';
  const heading = /^(#{1,6})\s+(.*)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  if (first.trim().startsWith('|') && /^[\s|:-]+$/.test(lines[1] ?? '')) {
    return { kind: 'table', head: cells(first), rows: lines.slice(2).map(cells) };
  }
  const mark = item.exec(first);
  if (!mark) return { kind: 'paragraph', text: lines.join(' ') };
  const items: string[] = [];
  for (const line of lines) {
    const start = item.exec(line);
    if (start) items.push(start[2] ?? '');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', ordered: mark[1] !== undefined, items };
}

/** Splits Markdown into blocks: headings, paragraphs, flat lists, tables, fenced code. */
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
