import type { AssertVerdict } from '../verdict';

/** Programs of which none can be told from another by the task's asserts. */
export interface BehaviourGroup<T> {
  /** What each assert gave, in the task's order: a value, `raises TypeError`, `timeout`. */
  readonly signature: readonly string[];
  readonly members: readonly T[];
}

/** What one assert gave, in a word: the program's own value, or how it ended. */
export function behaviourAt(verdict: AssertVerdict): string {
  switch (verdict.kind) {
    case 'pass':
      return 'as expected';
    case 'fail':
      return verdict.actual === null ? 'does not hold' : `gives ${verdict.actual}`;
    case 'error':
      return `raises ${verdict.type}`;
    default:
      return verdict.kind;
  }
}

/**
 * Groups programs by what they give at each assert: the actual value, or the class of the
 * exception. Largest group first, earlier programs first among equals. Values that are longer
 * than a verdict keeps (300 characters) count as equal when those are.
 */
export function groupByBehaviour<T>(
  programs: readonly T[],
  verdictsOf: (program: T) => readonly AssertVerdict[],
): BehaviourGroup<T>[] {
  const groups = new Map<string, { signature: string[]; members: T[] }>();
  for (const program of programs) {
    const signature = verdictsOf(program).map(behaviourAt);
    const key = JSON.stringify(signature);
    const group = groups.get(key);
    if (group) group.members.push(program);
    else groups.set(key, { signature, members: [program] });
  }
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length);
}
