/** A sign that a program fits the asserts instead of solving the task. `line` is 1-based. */
export interface TrivialSign {
  /**
   * `hard-coded`: an asserted value stands in the program as what it returns.
   * `constant-return`: whatever it is given, it returns the same.
   * `dispatch`: it compares what it is given with an input of an assert.
   */
  readonly kind: 'hard-coded' | 'constant-return' | 'dispatch';
  readonly line: number;
  /** The value in question, as Python writes it, cut to 80 characters. */
  readonly value: string;
}

/** How a program and the reference compare on inputs that no assert has. */
export interface FreshComparison {
  /** Calls on which the reference gave a value. */
  readonly tried: number;
  readonly agreed: number;
  /** The first call on which they differ, as Python writes it, and what came. */
  readonly difference: {
    readonly call: string;
    readonly actual: string;
    readonly expected: string;
  } | null;
}

/** What looking for trivial solutions found. */
export interface Inspection {
  readonly signs: readonly TrivialSign[];
  /** Null without a reference, or where no assert could be varied. */
  readonly fresh: FreshComparison | null;
}

/**
 * Whether a solving program should be flagged as trivial: it shows a sign, and nothing speaks
 * against it. Agreeing with the reference on fresh inputs does: a constant may be the answer.
 */
export function isTrivial({ signs, fresh }: Inspection): boolean {
  if (signs.length === 0) return false;
  return fresh === null || fresh.tried === 0 || fresh.agreed < fresh.tried;
}
