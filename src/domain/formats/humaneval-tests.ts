import { maskPython } from '../python-mask';
import { splitStatements, type Statement } from '../python-statements';

/** How a HumanEval row judges: asserts, and what has to run before them. */
type Tests =
  { readonly setup: string; readonly asserts: readonly string[] } | { readonly reason: string };

const heading = /^def\s+check\s*\(\s*(\w+)\s*\)[^:]*:/;

/**
 * The asserts of a test's `check(candidate)`. When its body is nothing but asserts,
 * each becomes one of ours, on the function itself. A body with loops or variables is
 * kept whole: it becomes setup, and the one assert is that `check` runs to its end.
 */
export function testsOf(test: string, name: string): Tests {
  const statements = splitStatements(test);
  const at = statements.findIndex(({ text }) => heading.test(text));
  const check = statements[at];
  if (!check) return { reason: 'The field "test" has no function check(candidate).' };
  const parameter = heading.exec(check.text)?.[1] ?? 'candidate';
  const after = statements.slice(at + 1);
  const end = after.findIndex(({ indent }) => indent === 0);
  const body = (end < 0 ? after : after.slice(0, end)).filter(({ code }) => !/^"*$/.test(code));
  const rest = end < 0 ? [] : after.slice(end).filter(({ text }) => !/^check\s*\(/.test(text));
  const asserts = body.filter(({ text }) => !/^assert\s+True\b/.test(text));
  if (asserts.length === 0) return { reason: 'The function check of "test" asserts nothing.' };
  if (rest.length > 0 || !asserts.every((statement) => isPlain(statement, body))) {
    const setup = test.replace(/^check\s*\(.*\)\s*$/gm, '').trim();
    return { setup, asserts: [`assert check(${name}) is None`] };
  }
  const before = statements.slice(0, at).filter(({ text }) => !/^METADATA\s*=/.test(text));
  const [first, last] = [before[0], before.at(-1)];
  return {
    setup: first && last ? linesOf(test, first.startLine, last.endLine) : '',
    asserts: asserts.map((statement) => assertOn(name, parameter, statement)),
  };
}

function isPlain({ code, indent, fault }: Statement, body: readonly Statement[]): boolean {
  return /^assert\b/.test(code) && indent === body[0]?.indent && fault === null;
}

/** The assert about the function's own name, without the message after a comma. */
function assertOn(name: string, parameter: string, { text, code }: Statement): string {
  const comma = messageComma(code);
  const assert = comma < 0 ? text : text.slice(0, comma).trimEnd();
  const word = new RegExp(`(?<![\\w.])${parameter}(?!\\w)`, 'g');
  let result = '';
  let from = 0;
  for (const { index } of maskPython(assert).code.matchAll(word)) {
    result += assert.slice(from, index) + name;
    from = index + parameter.length;
  }
  return result + assert.slice(from);
}

function messageComma(code: string): number {
  let depth = 0;
  for (let index = 0; index < code.length; index++) {
    const character = code.charAt(index);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (depth === 0 && character === ',') return index;
  }
  return -1;
}

function linesOf(text: string, from: number, to: number): string {
  return text
    .split('\n')
    .slice(from - 1, to)
    .join('\n');
}
