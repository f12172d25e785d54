import type { Estimate } from './interval';

/** A share as a percentage with one digit. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** The ends of an interval of a share: `41.0 to 52.3%`. */
export function intervalWords({ low, high }: Estimate): string {
  return `${(100 * low).toFixed(1)} to ${percent(high)}`;
}
