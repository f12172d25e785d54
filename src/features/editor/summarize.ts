import { count } from '../../domain/count-words';
import { passCount, type AssertVerdict } from '../../domain/verdict';
import type { EditorVerdict } from '../../store/state';

/** How the asserts stand, in a few words. */
export function summarize(verdict: EditorVerdict, asserts: number): string {
  switch (verdict.phase) {
    case 'none':
      return `${count(asserts, 'assert')}, not run yet`;
    case 'running':
      return 'Running…';
    case 'judged': {
      const passed = passCount(verdict.verdict);
      const all = verdict.verdict.asserts.length;
      if (passed < all) return `${String(passed)} of ${String(all)} pass`;
      return all === 1 ? 'It passes' : `All ${String(all)} pass`;
    }
  }
}

/** How the hidden asserts stand: only their number before a verdict. */
export function summarizeHidden(
  outcomes: readonly AssertVerdict[] | null,
  asserts: number,
): string {
  if (outcomes === null || outcomes.length === 0) return count(asserts, 'hidden assert');
  const passed = outcomes.filter(({ kind }) => kind === 'pass').length;
  return `Hidden asserts: ${String(passed)} of ${String(outcomes.length)} pass`;
}
