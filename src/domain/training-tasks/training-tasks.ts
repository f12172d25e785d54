/** A family of tasks, or a word problem, that the embedded model was trained on. */
export interface TrainingTask {
  /** Its unique name, in kebab-case: `count-longer-words`. */
  readonly concept: string;
  readonly kind: 'family' | 'word-problem';
  /** The wordings that training uses, at least one, with example values filled in. */
  readonly phrasings: readonly [string, ...string[]];
  /** One program that training shows for it; a word problem's goes with its first phrasing. */
  readonly program: string;
}

/** What the embedded model was trained on, as far as it can be listed. */
export interface TrainingTasks {
  /** How many of each were kept out of training to measure with; they are not among `entries`. */
  readonly heldOut: {
    readonly families: number;
    /** One of each family in `entries`. */
    readonly wordings: number;
    readonly wordProblems: number;
  };
  /** Whether tasks composed of operations were in training too; they are too many to be listed. */
  readonly composed: boolean;
  readonly entries: readonly TrainingTask[];
  /** The lines of all their programs, every idiom's, as `codeLines` writes them. */
  readonly lines: readonly string[];
}

/** A training task that is like a question. */
export interface NearTask {
  readonly task: TrainingTask;
  /** Of its nearest phrasing to the question, 0 to 1; see `buildTextIndex`. */
  readonly similarity: number;
  /** The nearest phrasing. */
  readonly phrasing: string;
  /** The longest run of words that a phrasing shares with the question; see `sharedRun`. */
  readonly sharedRun: string | null;
}
