/** A fault that can be seen without running Python; `index` counts characters from 0. */
export interface TextFault {
  readonly index: number;
  readonly message: string;
}

/**
 * Python text with its strings and comments blanked out, so that brackets, names
 * and line ends in it are those of the code.
 */
export interface MaskedPython {
  /** As long as the text: `"` for each character of a string, a space for each of a comment. */
  readonly code: string;
  readonly faults: readonly TextFault[];
}

const mark = /["'#]/g;

/** Blanks strings and comments; takes any text and never throws. */
export function maskPython(text: string): MaskedPython {
  const faults: TextFault[] = [];
  let code = '';
  let from = 0;
  for (;;) {
    mark.lastIndex = from;
    const start = mark.exec(text)?.index;
    if (start === undefined) return { code: code + text.slice(from), faults };
    code += text.slice(from, start);
    if (text[start] === '#') {
      const lineEnd = text.indexOf('\n', start);
      from = lineEnd < 0 ? text.length : lineEnd;
      code += ' '.repeat(from - start);
    } else {
      const { end, closed } = stringAt(text, start);
      if (!closed) faults.push({ index: start, message: 'This text is not closed by a quote.' });
      code += '"'.repeat(end - start);
      from = end;
    }
  }
}

/** Where the string that opens at `start` ends; an unclosed one ends with its line, or the text. */
function stringAt(text: string, start: number): { end: number; closed: boolean } {
  const quote = text.charAt(start);
  const triple = text.startsWith(quote.repeat(3), start);
  const close = triple ? quote.repeat(3) : quote;
  let index = start + close.length;
  while (index < text.length) {
    const character = text[index];
    if (character === '\\') index += 2;
    else if (character === '\n' && !triple) return { end: index, closed: false };
    else if (character === quote && text.startsWith(close, index)) {
      return { end: index + close.length, closed: true };
    } else index += 1;
  }
  return { end: text.length, closed: false };
}
