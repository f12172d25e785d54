/**
 * The chance, in [0, 1], that one of k programs drawn from `samples` solves, when `solving` of
 * them do: 1 - C(n-c, k) / C(n, k), as a product (Chen et al. 2021, section 2.1). Null when
 * fewer than k were drawn: then nothing unbiased can be said.
 */
export function passAtK(samples: number, solving: number, k: number): number | null {
  if (k < 1 || samples < k) return null;
  if (samples - solving < k) return 1;
  let allFail = 1;
  for (let drawn = samples - solving + 1; drawn <= samples; drawn += 1) allFail *= 1 - k / drawn;
  return 1 - allFail;
}
