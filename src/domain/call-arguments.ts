import { maskPython } from './python-mask';

/** The arguments of the first call of a function in an assert, as written; null without a call. */
export function callArguments(assert: string, name: string): string[] | null {
  const { code } = maskPython(assert);
  const escaped = name.replace(/[^\w]/g, '\\$&');
  const call = new RegExp(`(?<![\\w.])${escaped}\\s*\\(`, 'u').exec(code);
  if (!call) return null;
  const parts: string[] = [];
  let depth = 0;
  let start = call.index + call[0].length;
  for (let index = start; index < code.length; index++) {
    const character = code.charAt(index);
    const ends = depth === 0 && (character === ',' || character === ')');
    if (ends) {
      parts.push(assert.slice(start, index).trim());
      start = index + 1;
      if (character === ')') break;
    } else if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
  }
  return parts.filter((part) => part !== '');
}
