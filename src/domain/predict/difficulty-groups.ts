import type { Difficulty } from '../task';

/** Of which difficulty a question's task is; null for one that does not say. */
export type DifficultyGroup = Difficulty | null;

/** From easy to hard, tasks that do not say last. */
export const DIFFICULTY_GROUPS: readonly DifficultyGroup[] = ['easy', 'medium', 'hard', null];

/** A group's name in a table. */
export function difficultyWords(difficulty: DifficultyGroup): string {
  return difficulty ?? 'not said';
}
