import { type Estimate, Z95 } from './interval';

/** A share with Wilson's 95% score interval (Wilson 1927); null of nothing. Ends in [0, 1]. */
export function wilson(successes: number, trials: number): Estimate | null {
  if (trials === 0) return null;
  const value = successes / trials;
  const square = Z95 * Z95;
  const centre = value + square / (2 * trials);
  const reach = Z95 * Math.sqrt((value * (1 - value)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return {
    value,
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}
