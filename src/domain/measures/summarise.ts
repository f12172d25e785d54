import { bootstrapMean, bootstrapPlainMean } from './bootstrap';
import { ERROR_CLASSES, type ErrorClass } from './error-class';
import type { Estimate } from './interval';
import { passAtK } from './pass-at-k';
import type { TaskTally, Total } from './task-tally';
import { wilson } from './wilson';

/** The k of pass@k that are shown. */
export const PASS_AT = [1, 5, 10, 80] as const;

/** Measures of a set of tasks; intervals are 95%, by the bootstrap over tasks unless said. */
export interface Summary {
  readonly tasks: number;
  readonly samples: number;
  readonly solvedTasks: number;
  /** Share of tasks that at least one sample solves (Austin et al. 2021, section 4.2). */
  readonly solvedByAny: Estimate | null;
  /** Share of samples that solve their task. */
  readonly solvingSamples: Estimate | null;
  /** pass@k over the `tasks` that have k samples or more; null when none has. */
  readonly passAt: readonly {
    readonly k: number;
    readonly tasks: number;
    readonly estimate: Estimate | null;
  }[];
  /** Failed samples by class, none left out; `share` of all samples, with Wilson's interval. */
  readonly errors: readonly {
    readonly errorClass: ErrorClass;
    readonly samples: number;
    readonly share: Estimate | null;
  }[];
  /** Solving samples with challenge asserts, and the share of them that fails one (Wilson's). */
  readonly challenged: number;
  readonly challengeFailed: Estimate | null;
  /** Solving samples that were inspected, and the share flagged as trivial (Wilson's). */
  readonly inspected: number;
  readonly trivial: Estimate | null;
  /** Mean BLEU of the samples that solve and of those that don't; null of none. */
  readonly bleuSolving: number | null;
  readonly bleuFailing: number | null;
}

/** Where in `passAt` the k are that at least one of the summaries has an estimate of. */
export function measuredPassAt(
  summaries: readonly Summary[],
): readonly { readonly k: number; readonly index: number }[] {
  return PASS_AT.map((k, index) => ({ k, index })).filter(({ index }) =>
    summaries.some(({ passAt }) => passAt[index]?.estimate),
  );
}

/** A run's measures: for each tag, and as a whole. */
export interface RunSummary {
  readonly perTag: ReadonlyMap<string, Summary>;
  readonly whole: Summary;
}

function sumOf(tallies: readonly TaskTally[], part: (tally: TaskTally) => number): number {
  return tallies.reduce((sum, tally) => sum + part(tally), 0);
}

function meanOf(tallies: readonly TaskTally[], part: (tally: TaskTally) => Total): number | null {
  const count = sumOf(tallies, (tally) => part(tally).count);
  return count === 0 ? null : sumOf(tallies, (tally) => part(tally).sum) / count;
}

/** Measures of the tasks of these tallies; tasks without a sample don't count. */
export function summariseTasks(all: readonly TaskTally[], seed = 1): Summary {
  const tallies = all.filter(({ samples }) => samples > 0);
  const samples = sumOf(tallies, (tally) => tally.samples);
  const challenged = sumOf(tallies, (tally) => tally.challenged);
  const inspected = sumOf(tallies, (tally) => tally.inspected);
  return {
    tasks: tallies.length,
    samples,
    solvedTasks: tallies.filter(({ solving }) => solving > 0).length,
    solvedByAny: bootstrapPlainMean(
      tallies.map(({ solving }) => Number(solving > 0)),
      seed,
    ),
    solvingSamples: bootstrapMean(
      tallies.map((tally) => ({ value: tally.solving / tally.samples, weight: tally.samples })),
      seed,
    ),
    passAt: PASS_AT.map((k) => {
      const values = tallies.flatMap((tally) => passAtK(tally.samples, tally.solving, k) ?? []);
      return { k, tasks: values.length, estimate: bootstrapPlainMean(values, seed) };
    }),
    errors: ERROR_CLASSES.map((errorClass) => {
      const failed = sumOf(tallies, ({ errors }) => errors[errorClass] ?? 0);
      return { errorClass, samples: failed, share: wilson(failed, samples) };
    }),
    challenged,
    challengeFailed: wilson(
      sumOf(tallies, (tally) => tally.challengeFailed),
      challenged,
    ),
    inspected,
    trivial: wilson(
      sumOf(tallies, (tally) => tally.trivial),
      inspected,
    ),
    bleuSolving: meanOf(tallies, (tally) => tally.bleuSolving),
    bleuFailing: meanOf(tallies, (tally) => tally.bleuFailing),
  };
}

/** Measures for each tag and as a whole; `seed` is the bootstrap's. */
export function summarise(
  tallies: readonly TaskTally[],
  tagsOf: (taskId: string) => readonly string[],
  seed = 1,
): RunSummary {
  const tagged = new Map<string, TaskTally[]>();
  for (const tally of tallies) {
    for (const tag of new Set(tagsOf(tally.taskId))) {
      tagged.set(tag, [...(tagged.get(tag) ?? []), tally]);
    }
  }
  return {
    perTag: new Map(
      [...tagged]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([tag, tasks]) => [tag, summariseTasks(tasks, seed)]),
    ),
    whole: summariseTasks(tallies, seed),
  };
}
