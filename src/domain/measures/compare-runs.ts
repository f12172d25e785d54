import { bootstrapPlainMean } from './bootstrap';
import type { Estimate } from './interval';
import { exactSignTest } from './sign-test';
import type { TaskTally } from './task-tally';

/** Two runs, task by task, over the tasks that both have sampled. */
export interface RunComparison {
  readonly tasks: number;
  readonly solvedByBoth: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Two-sided, McNemar's exact test on tasks solved by any sample. */
  readonly solvedP: number;
  /** Two-sided, the exact sign test on the tasks' pass@1. */
  readonly passAt1P: number;
  /** Second run's pass@1 less the first's, with the paired bootstrap's 95% interval. */
  readonly passAt1Difference: Estimate | null;
}

/** Compares two runs; tasks that only one of them has sampled are left out. */
export function compareRuns(
  first: readonly TaskTally[],
  second: readonly TaskTally[],
  seed = 1,
): RunComparison {
  const others = new Map(second.map((tally) => [tally.taskId, tally]));
  const pairs = first.flatMap((one) => {
    const two = others.get(one.taskId);
    return two && one.samples > 0 && two.samples > 0 ? [{ one, two }] : [];
  });
  const idsWhere = (test: (one: TaskTally, two: TaskTally) => boolean): string[] =>
    pairs.filter(({ one, two }) => test(one, two)).map(({ one }) => one.taskId);
  const onlyFirst = idsWhere((one, two) => one.solving > 0 && two.solving === 0);
  const onlySecond = idsWhere((one, two) => one.solving === 0 && two.solving > 0);
  const gains = pairs.map(({ one, two }) => two.solving / two.samples - one.solving / one.samples);
  return {
    tasks: pairs.length,
    solvedByBoth: idsWhere((one, two) => one.solving > 0 && two.solving > 0),
    onlyFirst,
    onlySecond,
    solvedP: exactSignTest(onlySecond.length, onlyFirst.length),
    passAt1P: exactSignTest(
      gains.filter((gain) => gain > 0).length,
      gains.filter((gain) => gain < 0).length,
    ),
    passAt1Difference: bootstrapPlainMean(gains, seed),
  };
}
