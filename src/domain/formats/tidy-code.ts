import { maskPython } from '../python-mask';

/** Line ends as \n, and none at the end. */
export function tidyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}

/**
 * A reference as an editor shows it: \n line ends, four columns for a tab of
 * indentation, no white space at line ends; texts in quotes stay as they are.
 */
export function tidyCode(code: string): string {
  const text = tidyLines(code).replace(/^(?:[^\S\n]*\n)+/, '');
  if (!/\t|[^\S\n]\n/.test(text)) return text;
  const masked = maskPython(text).code;
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const inside = start > 0 && masked[start - 1] === '"';
    start += line.length + 1;
    const continues = masked[start - 1] === '"';
    const body = continues ? line : line.trimEnd();
    return inside ? body : body.replace(/^[ \t]+/, expandTabs);
  });
  return lines.join('\n');
}

function expandTabs(indentation: string): string {
  let columns = 0;
  for (const character of indentation) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return ' '.repeat(columns);
}
