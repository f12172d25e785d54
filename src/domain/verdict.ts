/**
 * What came of one assert. `line` is 1-based in the program, null when the fault
 * lies in the assert itself. `actual` and `expected` are Python reprs, cut to 300
 * characters, null when the assert is no comparison.
 */
export type AssertVerdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly actual: string | null; readonly expected: string | null }
  | {
      readonly kind: 'error';
      readonly type: string;
      readonly message: string;
      readonly line: number | null;
    }
  | { readonly kind: 'timeout'; readonly limitMs: number; readonly line: number | null }
  | { readonly kind: 'memory'; readonly line: number | null }
  | { readonly kind: 'output-flood'; readonly limitCharacters: number }
  | { readonly kind: 'syntax-error'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'unsupported-import'; readonly module: string; readonly line: number | null }
  | { readonly kind: 'tampering'; readonly what: string };

/** What came of one program: a verdict for every assert, in the task's order. */
export interface ProgramVerdict {
  readonly asserts: readonly AssertVerdict[];
  readonly challengeAsserts: readonly AssertVerdict[];
  /** What the program printed, cut at the output cap. */
  readonly output: string;
  /** Wall time in Python, in milliseconds. */
  readonly durationMs: number;
}

/** A program solves its task when it passes every visible assert (Austin et al. 2021, section 4.1). */
export function solves(verdict: ProgramVerdict): boolean {
  return verdict.asserts.length > 0 && verdict.asserts.every(({ kind }) => kind === 'pass');
}

/** How many visible asserts a program passes. */
export function passCount(verdict: ProgramVerdict): number {
  return verdict.asserts.filter(({ kind }) => kind === 'pass').length;
}
