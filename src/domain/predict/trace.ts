import type { CallOutcome } from './prediction-item';

/** A variable and its value, as Python writes it, cut where it is long. */
export type TracedValue = readonly [name: string, value: string];

/** One moment of a call that was recorded. */
export interface TraceStep {
  /**
   * `call`: a function is entered. `line`: the line is about to run. `return`: the function ends
   * with `value`, or a generator gives it. `raise`: an exception, described by `value`, passes.
   */
  readonly event: 'call' | 'line' | 'return' | 'raise';
  /** 1-based, in the program. */
  readonly line: number;
  /** Which entering of a function this belongs to, counted from 0. */
  readonly frame: number;
  /** How many functions of the program are under way, 1 for the outermost. */
  readonly depth: number;
  readonly function: string;
  /** The variables of the frame that are new or other than at its last step. */
  readonly changes: readonly TracedValue[];
  /** Names that are no longer bound. */
  readonly gone: readonly string[];
  readonly value: string | null;
}

/** A call, recorded line by line. */
export interface Trace {
  readonly steps: readonly TraceStep[];
  /** False when there were more steps than are recorded. */
  readonly complete: boolean;
  /**
   * False when the program names ways into the interpreter: it could have changed what was
   * recorded of it.
   */
  readonly trusted: boolean;
  readonly outcome: CallOutcome;
}
