/**
 * The two-sided p-value of the exact sign test: how likely it is that `wins` and `losses` are
 * this unequal when either is as likely as the other. On pairs that only one of two runs
 * solved this is McNemar's exact test. 1 without any pair.
 */
export function exactSignTest(wins: number, losses: number): number {
  const pairs = wins + losses;
  // Logarithms: 2^-pairs is 0 as a number from 1,075 pairs on.
  let term = -pairs * Math.LN2;
  let tail = Math.exp(term);
  for (let fewer = 1; fewer <= Math.min(wins, losses); fewer += 1) {
    term += Math.log((pairs - fewer + 1) / fewer);
    tail += Math.exp(term);
  }
  return Math.min(1, 2 * tail);
}
