import type { AssertVerdict } from '../../src/domain/verdict';
import type { NativeVerdict } from './native-python';

/** A verdict in a word or two, the same for both judges when they agree. */
export function verdictWord(verdict: AssertVerdict | NativeVerdict): string {
  if (verdict.kind !== 'error') return verdict.kind;
  return 'type' in verdict ? (verdict.type ?? 'error') : 'error';
}

/** What differs between the platforms, by which a disagreement may be explained. */
export const CAUSES = {
  random: 'differs between native runs, too: order of a set, or chance',
  lazy: 'a generator, which the page reads out before the assert’s other side is computed',
  time: 'time limit: one of the two was slower',
  memory: 'memory limit: 256 MB heap in all against 256 MB beside the interpreter',
  recursion: 'depth of recursion: WebAssembly’s stack, and a limit of 2000 against 1000',
  import: 'a module that one of the two Pythons does not have',
  size: '32-bit against 64-bit integers in C',
  syntax: 'syntax that only one of the two Python versions takes',
  version: 'Python’s version: another native one says what the page says',
  system: 'WebAssembly has no threads and no processes',
  ended: 'it ends the process; in the page that is an exception',
  refused: 'the page refuses programs that reach into the interpreter',
  unexplained: 'UNEXPLAINED',
} as const;

export type Cause = keyof typeof CAUSES;

/**
 * Why two verdicts on one assert differ, as far as they tell. `again`: further native verdicts, each
 * of a Python started anew; `readOut`: those where what the program returns is read out at once;
 * `elsewhere`: those of other versions of Python.
 */
export function causeOf(
  page: AssertVerdict,
  native: NativeVerdict,
  again: readonly NativeVerdict[],
  readOut: readonly NativeVerdict[],
  elsewhere: readonly NativeVerdict[],
): Cause {
  const words = [verdictWord(page), verdictWord(native)];
  const either = (word: string) => words.includes(word);
  const agrees = (other: NativeVerdict) => verdictWord(other) === words[0];
  if (again.some(agrees)) return 'random';
  if (readOut.some(agrees)) return 'lazy';
  if (either('timeout')) return 'time';
  if (either('OverflowError')) return 'size';
  if (either('memory') || either('MemoryError')) return 'memory';
  if (either('RecursionError')) return 'recursion';
  if (either('unsupported-import')) return 'import';
  if (either('tampering')) return 'refused';
  if (either('syntax-error')) return 'syntax';
  if (elsewhere.some(agrees)) return 'version';
  if (either('ended')) return 'ended';
  if (page.kind === 'error' && /\bthread|emscripten/i.test(page.message)) return 'system';
  return 'unexplained';
}
