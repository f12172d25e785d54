/** How hard a task is meant to be for someone who learns Python. */
export type Difficulty = 'easy' | 'medium' | 'hard';

/** The levels from easy to hard, and their names. */
export const DIFFICULTY_WORDS: Readonly<Record<Difficulty, string>> = {
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
};

/** Where a task came from: the built-in pack, an opened file, or the user's own hand. */
export type TaskOrigin = 'pack' | 'imported' | 'own';

/**
 * What a program must come to. `asserts`: something that the asserts call. `answer`: a plain
 * script that binds a number to `answer`, right within the tolerance (MathQA-Python, Austin et
 * al. 2021, section 2.2); the task's one assert says the same in Python.
 */
export type TaskCheck =
  | { readonly kind: 'asserts' }
  | {
      readonly kind: 'answer';
      readonly expected: number;
      /** Share of the expected value, such as 0.01. */
      readonly relativeTolerance: number;
    };

/** What the model is asked for and what judges its programs. */
export interface Task {
  /** Unique over all origins: `pack/12`, `mbpp/601`, `own/3f2a`. */
  readonly id: string;
  readonly origin: TaskOrigin;
  /** A few words for a list; derived from the description when a format has none. */
  readonly title: string;
  /** The description, as it stands in the prompt. */
  readonly text: string;
  /** A program that passes every assert; null when a format carries none. */
  readonly reference: string | null;
  readonly check: TaskCheck;
  /**
   * `assert f(1) == 2`, one statement each, at least one; shown to the reader, and to the model
   * where `check` is `asserts`.
   */
  readonly asserts: readonly string[];
  /** Hidden from the model: catch programs that only fit the visible asserts. */
  readonly challengeAsserts: readonly string[];
  /** Python run after the program and before the asserts (MBPP's `test_setup_code`), or ''. */
  readonly setup: string;
  readonly tags: readonly string[];
  readonly difficulty: Difficulty | null;
}
