import { maskPython } from '../python-mask';

/** A Markdown code block; offsets of its inside. */
export interface Fence {
  readonly language: string;
  readonly from: number;
  readonly to: number;
}

const fenceLine = /^[^\S\n]*(?:```+|~~~+)[^\S\n]*([\w+#.-]*)[^\n]*$/gm;
const definition = /^[^\S\n]*(?:async\s+def|def|class)\s+([^\W\d]\w*)/gmu;
const program =
  /^[^\S\n]*(?:(?:async\s+)?def\s+\w+\s*\(|class\s+\w+\s*[(:]|import\s+[\w.]+(?:\s*$|\s*,|\s+as\s)|from\s+[\w.]+\s+import\s|answer\s*=[^=])/mu;
const binding = /^[^\S\n]*[^\W\d]\w*\s*=[^=]/mu;

/** Whether a text holds a line that no sentence has: a definition, an import, an answer. */
export function looksLikeProgram(text: string): boolean {
  return program.test(text);
}

/** The names that a text defines as functions and classes. */
function definedNames(text: string): string[] {
  return Array.from(text.matchAll(definition), ({ 1: name = '' }) => name);
}

/** Whether the offset lies in a long text of Python's that is closed. */
function inLongText(text: string, masked: string, open: ReadonlySet<number>, at: number): boolean {
  if (masked[at] !== '"') return false;
  const start = masked.slice(0, at).search(/"+$/);
  return start >= 0 && !open.has(start) && /^(?:"""|''')/.test(text.slice(start));
}

/** All code blocks of a text, and where the first mark stands; the last block may be open. */
export function findFences(text: string): { fences: Fence[]; firstMark: number | null } {
  const { code, faults } = maskPython(text);
  const open = new Set(faults.map(({ index }) => index));
  const fences: Fence[] = [];
  let firstMark: number | null = null;
  let opening: { readonly language: string; readonly from: number } | null = null;
  for (const { 0: line, 1: name = '', index } of text.matchAll(fenceLine)) {
    if (inLongText(text, code, open, index)) continue;
    firstMark ??= index;
    if (opening !== null) fences.push({ ...opening, to: Math.max(opening.from, index) });
    // A language after the mark always opens, also where the block before was never closed.
    const opens: boolean = opening === null || name !== '';
    const from = Math.min(text.length, index + line.length + 1);
    opening = opens ? { language: name.toLowerCase(), from } : null;
  }
  if (opening !== null) fences.push({ ...opening, to: text.length });
  return { fences, firstMark };
}

const python = new Set(['', 'py', 'python', 'python3', 'py3', 'python2']);

/**
 * The blocks that make up the program: the first that defines anything, and later ones that
 * only define new names (a helper by itself). Output, shell lines and second versions are not.
 */
export function programFences(text: string, fences: readonly Fence[]): Fence[] {
  const inside = ({ from, to }: Fence): string => text.slice(from, to);
  const candidates = fences.filter((fence) => {
    const body = inside(fence);
    return python.has(fence.language) && body.trim() !== '' && !/^\s*>>>/.test(body);
  });
  const first =
    candidates.find((fence) => {
      const body = inside(fence);
      return looksLikeProgram(body) || binding.test(body);
    }) ?? candidates[0];
  if (!first) return [];
  const names = new Set(definedNames(inside(first)));
  const rest = candidates.slice(candidates.indexOf(first) + 1).filter((fence) => {
    const defined = definedNames(inside(fence));
    const fresh = defined.length > 0 && defined.every((name) => !names.has(name));
    const only = /^\s*(?:def|class|async|import|from|@|#)/.test(inside(fence));
    if (fresh && only) for (const name of defined) names.add(name);
    return fresh && only;
  });
  return [first, ...rest];
}
