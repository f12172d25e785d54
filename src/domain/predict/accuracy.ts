import type { Estimate } from '../measures/interval';
import { wilson } from '../measures/wilson';
import { isRight, type Comparison } from './comparison';
import { DIFFICULTY_GROUPS, type DifficultyGroup } from './difficulty-groups';
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

/** Answers, counted. */
export interface AnswerCounts {
  readonly asked: number;
  /** Written exactly as `repr` writes the value. */
  readonly exact: number;
  /** Equal as values, the exact ones among them. */
  readonly byValue: number;
}

/** Answers under one condition to questions of one difficulty, counted. */
export interface ConditionTally extends AnswerCounts {
  readonly shown: ShownParts;
  readonly difficulty: DifficultyGroup;
}

/** Whether two prompts show the same parts. */
export function sameShown(one: ShownParts, other: ShownParts): boolean {
  return one.text === other.text && one.asserts === other.asserts;
}

/** The tallies with one more answer, given under this condition to a question this difficult. */
export function addAnswer(
  tallies: readonly ConditionTally[],
  { shown, difficulty }: Pick<ConditionTally, 'shown' | 'difficulty'>,
  comparison: Comparison,
): readonly ConditionTally[] {
  const place = tallies.findIndex(
    (tally) => tally.difficulty === difficulty && sameShown(tally.shown, shown),
  );
  const before = tallies[place] ?? { asked: 0, exact: 0, byValue: 0 };
  const tally = {
    ...{ shown, difficulty },
    asked: before.asked + 1,
    exact: before.exact + Number(comparison === 'exact'),
    byValue: before.byValue + Number(isRight(comparison)),
  };
  return place === -1 ? [...tallies, tally] : tallies.with(place, tally);
}

/** Answers under one condition, to all questions or to those of one difficulty. */
export function countsOf(
  tallies: readonly ConditionTally[],
  shown: ShownParts,
  difficulty: DifficultyGroup | 'all' = 'all',
): AnswerCounts {
  const counts = { asked: 0, exact: 0, byValue: 0 };
  for (const tally of tallies) {
    if (!sameShown(tally.shown, shown)) continue;
    if (difficulty !== 'all' && tally.difficulty !== difficulty) continue;
    counts.asked += tally.asked;
    counts.exact += tally.exact;
    counts.byValue += tally.byValue;
  }
  return counts;
}

/** The difficulties that were asked about, in their order; none where no task says its own. */
export function difficultiesOf(tallies: readonly ConditionTally[]): readonly DifficultyGroup[] {
  const there = new Set(tallies.map(({ difficulty }) => difficulty));
  const groups = DIFFICULTY_GROUPS.filter((difficulty) => there.has(difficulty));
  return groups.some((difficulty) => difficulty !== null) ? groups : [];
}

/** The shares with their 95% intervals; null of nothing. */
export function accuracyOf({ asked, exact, byValue }: AnswerCounts): {
  readonly exact: Estimate | null;
  readonly byValue: Estimate | null;
} {
  return { exact: wilson(exact, asked), byValue: wilson(byValue, asked) };
}
