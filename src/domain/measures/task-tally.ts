import type { RunSample } from '../run-file/run-file';
import { isTrivial } from '../trivial';
import { sentenceBleu } from './bleu';
import type { ErrorClass } from './error-class';

/** A sum and how many were added. */
export interface Total {
  readonly sum: number;
  readonly count: number;
}

/** All that the measures need of one task's samples, in a few numbers. */
export interface TaskTally {
  readonly taskId: string;
  readonly samples: number;
  /** Samples that pass every visible assert. */
  readonly solving: number;
  readonly errors: Readonly<Partial<Record<ErrorClass, number>>>;
  /** Solving samples that had challenge asserts to pass, and those that failed one. */
  readonly challenged: number;
  readonly challengeFailed: number;
  /** Solving samples that were inspected for trivial solutions, and those flagged. */
  readonly inspected: number;
  readonly trivial: number;
  /** BLEU against the reference, by whether the sample solves. */
  readonly bleuSolving: Total;
  readonly bleuFailing: Total;
}

const NONE: Total = { sum: 0, count: 0 };

/** A task of which no sample is counted yet. */
export function emptyTally(taskId: string): TaskTally {
  const none = { samples: 0, solving: 0, challenged: 0, challengeFailed: 0 };
  const rest = { inspected: 0, trivial: 0, bleuSolving: NONE, bleuFailing: NONE };
  return { taskId, errors: {}, ...none, ...rest };
}

function add(total: Total, value: number | null): Total {
  return value === null ? total : { sum: total.sum + value, count: total.count + 1 };
}

/** The tally with one more sample; `reference` is the task's own program, if it has one. */
export function countSample(
  tally: TaskTally,
  sample: RunSample,
  reference: string | null,
): TaskTally {
  const { passed, errorClass, challengeAsserts, inspection } = sample;
  const bleu = reference === null ? null : sentenceBleu(sample.solution, reference);
  const challenged = passed && challengeAsserts.length > 0;
  const challengeFailed = challenged && challengeAsserts.some(({ kind }) => kind !== 'pass');
  const inspected = passed && inspection !== null;
  return {
    taskId: tally.taskId,
    samples: tally.samples + 1,
    solving: tally.solving + Number(passed),
    errors:
      errorClass === null
        ? tally.errors
        : { ...tally.errors, [errorClass]: (tally.errors[errorClass] ?? 0) + 1 },
    challenged: tally.challenged + Number(challenged),
    challengeFailed: tally.challengeFailed + Number(challengeFailed),
    inspected: tally.inspected + Number(inspected),
    trivial: tally.trivial + Number(inspected && isTrivial(inspection)),
    bleuSolving: add(tally.bleuSolving, passed ? bleu : null),
    bleuFailing: add(tally.bleuFailing, passed ? null : bleu),
  };
}

/** A tally for each task, in the order of the tasks' first samples. */
export function tallySamples(
  samples: Iterable<RunSample>,
  referenceOf: (taskId: string) => string | null,
): TaskTally[] {
  const tallies = new Map<string, TaskTally>();
  for (const sample of samples) {
    const { taskId } = sample;
    const before = tallies.get(taskId) ?? emptyTally(taskId);
    tallies.set(taskId, countSample(before, sample, referenceOf(taskId)));
  }
  return [...tallies.values()];
}
