import { callArguments } from './call-arguments';
import { functionName } from './function-name';
import type { Task } from './task';

/** The program a task's editor begins with: the function's first line, and nothing in it. */
export function starterProgram({ asserts }: Pick<Task, 'asserts'>): string {
  const name = functionName(asserts);
  const parameters = name === null ? [] : parameterNames(asserts, name);
  const heading = `def ${name ?? 'solve'}(${parameters.join(', ')}):`;
  return `${heading}\n    # Write the program here, or let the model write it.\n    pass\n`;
}

function parameterNames(asserts: readonly string[], name: string): string[] {
  const found = asserts.map((assert) => callArguments(assert, name) ?? []);
  const longest = Math.max(0, ...found.map((row) => row.length));
  const shortest = Math.min(longest, ...found.map((row) => row.length));
  const wishes = Array.from({ length: longest }, (_, column) =>
    wishedName(found.flatMap((row) => row[column] ?? [])),
  );
  return wishes.map((wish, column) => {
    const optional = column >= shortest ? '=None' : '';
    return differentName(wish, column, wishes, name) + optional;
  });
}

const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^-?\d[\d_]*$/, 'n'],
  [/^-?(?:\d[\d_.]*|\.\d+)(?:e-?\d+)?$/i, 'x'],
  [/^(?:True|False)$/, 'flag'],
  [/^["'].["']$/, 'letter'],
  [/^[rfbu]{0,2}["']/i, 'text'],
  [/^[[(]\s*[[(]/, 'rows'],
  [/^[[(]\s*[rfbu]{0,2}["']/i, 'words'],
  [/^[[(]\s*-?[\d.]/, 'numbers'],
  [/^\[/, 'items'],
  [/^\(/, 'values'],
  [/^\{[^:]*\}$/, 'values'],
  [/^\{/, 'mapping'],
  [/^lambda\b/, 'function'],
];

/** Lists of different kinds are just items; an empty one says nothing. */
const collections = new Set(['rows', 'words', 'numbers', 'items', 'values']);

function wishedName(literals: readonly string[]): string {
  const keyword = /^([^\W\d]\w*)\s*=(?!=)/u.exec(literals[0] ?? '')?.[1];
  if (keyword !== undefined) return keyword;
  const telling = literals.filter((literal) => !/^[[(]\s*[\])]$/.test(literal));
  const names = new Set((telling.length > 0 ? telling : literals).map(kindOf));
  const [first = 'value'] = names;
  if (names.size === 1) return first;
  if (names.size === 2 && names.has('n') && names.has('x')) return 'x';
  if (names.size === 2 && names.has('letter') && names.has('text')) return 'text';
  return [...names].every((name) => collections.has(name)) ? 'items' : 'value';
}

function kindOf(literal: string): string {
  return kinds.find(([pattern]) => pattern.test(literal))?.[1] ?? 'value';
}

/** Two texts become first_text and second_text; numbers a, b, c. */
function differentName(
  wish: string,
  column: number,
  wishes: readonly string[],
  taken: string,
): string {
  const alike = wishes.filter((other) => other === wish).length;
  const place = wishes.slice(0, column).filter((other) => other === wish).length;
  if (alike === 1) return wish === taken ? `${wish}_` : wish;
  if (wish === 'n' && alike <= 8) return 'abcdefgh'.charAt(place);
  if (wish === 'x' && alike <= 3) return 'xyz'.charAt(place);
  return `${['first', 'second', 'third'][place] ?? `other${place + 1}`}_${wish}`;
}
