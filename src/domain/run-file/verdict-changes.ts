import { ERROR_CLASS_WORDS } from '../measures/error-class';
import type { RunSample } from './run-file';

/** A sample whose verdict is another than before, in a few words each. */
export interface VerdictChange {
  readonly taskId: string;
  readonly sample: number;
  readonly before: string;
  readonly after: string;
  /** Whether it solved its task before and does not now, or the other way round. */
  readonly decides: boolean;
}

function outcomeOf({ passed, errorClass, challengeAsserts }: RunSample): string {
  if (!passed) return errorClass === null ? 'fails' : ERROR_CLASS_WORDS[errorClass];
  const challenged = challengeAsserts.some(({ kind }) => kind !== 'pass');
  return challenged ? 'solves, fails a challenge' : 'solves';
}

/**
 * What judging a task's samples again has changed. A sample that came without verdicts cannot
 * change.
 */
export function verdictChanges(
  before: readonly RunSample[],
  after: readonly RunSample[],
): VerdictChange[] {
  const earlier = new Map(before.map((sample) => [sample.sample, sample]));
  return after.flatMap((sample): VerdictChange[] => {
    const old = earlier.get(sample.sample);
    if (!old || old.asserts.length === 0) return [];
    const words = { before: outcomeOf(old), after: outcomeOf(sample) };
    if (words.before === words.after) return [];
    const { taskId, sample: number } = sample;
    return [{ taskId, sample: number, ...words, decides: old.passed !== sample.passed }];
  });
}
