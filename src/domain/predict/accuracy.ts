import type { Estimate } from '../measures/interval';
import { wilson } from '../measures/wilson';
import { isRight, type Comparison } from './comparison';
import type { ShownParts } from './prediction-prompt';

/** The four prompts that are compared (Austin et al. 2021, section 6). */
export const CONDITIONS: readonly ShownParts[] = [
  { text: false, asserts: false },
  { text: true, asserts: false },
  { text: false, asserts: true },
  { text: true, asserts: true },
];

/** What a condition shows besides the program, in words. */
export function describeCondition({ text, asserts }: ShownParts): string {
  if (text && asserts) return 'Program, description and asserts';
  if (text) return 'Program and description';
  return asserts ? 'Program and asserts' : 'Program alone';
}

/** Answers under one condition, counted. */
export interface ConditionTally {
  readonly shown: ShownParts;
  readonly asked: number;
  /** Written exactly as `repr` writes the value. */
  readonly exact: number;
  /** Equal as values, the exact ones among them. */
  readonly byValue: number;
}

/** Nothing asked yet. */
export const EMPTY_TALLIES: readonly ConditionTally[] = CONDITIONS.map((shown) => ({
  shown,
  asked: 0,
  exact: 0,
  byValue: 0,
}));

/** The tally with one more answer. */
export function addAnswer(tally: ConditionTally, comparison: Comparison): ConditionTally {
  return {
    ...tally,
    asked: tally.asked + 1,
    exact: tally.exact + Number(comparison === 'exact'),
    byValue: tally.byValue + Number(isRight(comparison)),
  };
}

/** The shares with their 95% intervals; null of nothing. */
export function accuracyOf({ asked, exact, byValue }: ConditionTally): {
  readonly exact: Estimate | null;
  readonly byValue: Estimate | null;
} {
  return { exact: wilson(exact, asked), byValue: wilson(byValue, asked) };
}
