import type { Task } from '../task';

const SHORTEST = 17;

/**
 * The lines of a program that say something, without white space: no definitions, no imports,
 * nothing of 16 characters or fewer. `code_lines` in training/corpus/overlap.py does the same.
 */
export function codeLines(program: string): ReadonlySet<string> {
  const lines = program.split(/\r\n|\r|\n/).map((line) => line.replace(/\s+/g, ''));
  return new Set(
    lines.filter((line) => line.length >= SHORTEST && !/^(def|import|from)/.test(line)),
  );
}

/**
 * For each task's id, the share of its reference's lines that stand in the training corpus, 0 to 1
 * (Austin et al. 2021, section 4.6, measures the same of its own corpus). Tasks without a
 * reference, or whose reference has no line that counts, are left out.
 */
export function overlapOf(
  tasks: readonly Task[],
  trained: readonly string[],
): Readonly<Record<string, number>> {
  const seen = new Set(trained);
  return Object.fromEntries(
    tasks.flatMap(({ id, reference }) => {
      const lines = [...codeLines(reference ?? '')];
      if (lines.length === 0) return [];
      return [[id, lines.filter((line) => seen.has(line)).length / lines.length]];
    }),
  );
}
