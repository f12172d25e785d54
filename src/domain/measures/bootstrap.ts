import { createRandomStream } from '../../lib/random-stream';
import type { Estimate } from './interval';

/** One task's part of a mean. */
export interface WeightedValue {
  readonly value: number;
  /** At least 0; equal for all in a plain mean. */
  readonly weight: number;
}

const RESAMPLES = 2000;

function weightedMean(values: readonly WeightedValue[], pick: (index: number) => number): number {
  let sum = 0;
  let weights = 0;
  for (let index = 0; index < values.length; index += 1) {
    const each = values[pick(index)];
    if (each === undefined) continue;
    sum += each.value * each.weight;
    weights += each.weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** The quantile of sorted values between the two nearest of them, as NumPy's default has it. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}

/**
 * The weighted mean over tasks, with the percentile bootstrap's 95% interval: tasks are drawn
 * anew, with replacement, `resamples` times (Efron 1979). The draws depend on `seed` and on
 * nothing else. Null of no values.
 */
export function bootstrapMean(
  values: readonly WeightedValue[],
  seed = 1,
  resamples = RESAMPLES,
): Estimate | null {
  if (values.length === 0) return null;
  const random = createRandomStream(seed, 0);
  const means = new Float64Array(resamples);
  for (let round = 0; round < resamples; round += 1) {
    means[round] = weightedMean(values, () => Math.floor(random() * values.length));
  }
  means.sort();
  return {
    value: weightedMean(values, (index) => index),
    low: quantile(means, 0.025),
    high: quantile(means, 0.975),
  };
}

/** The same for a plain mean. */
export function bootstrapPlainMean(values: readonly number[], seed = 1): Estimate | null {
  return bootstrapMean(
    values.map((value) => ({ value, weight: 1 })),
    seed,
  );
}
