import type { ModelChoice } from './model';

/** Whether two choices mean the same weights. */
export function sameChoice(a: ModelChoice, b: ModelChoice): boolean {
  if (a.kind === 'hub' && b.kind === 'hub') return a.id === b.id && a.dtype === b.dtype;
  return a.kind === b.kind && a.id === b.id;
}
