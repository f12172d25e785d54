import type { RandomStream } from '../../../lib/random-stream';

/** A drawn token and its natural-log probability at temperature 1. */
export interface DrawnToken {
  readonly token: number;
  readonly logProbability: number;
}

/** Below this (natural log, against the best token) a token cannot be drawn from 32 random bits. */
const NEGLIGIBLE = -25;

let weights = new Float64Array(0);

/** Index of the largest logit; the lowest index wins a tie. */
function bestToken(logits: Float32Array): number {
  let best = 0;
  let highest = logits[0] ?? -Infinity;
  for (let token = 1; token < logits.length; token += 1) {
    const logit = logits[token] ?? -Infinity;
    if (logit > highest) {
      best = token;
      highest = logit;
    }
  }
  return best;
}

function logSumOfExponentials(logits: Float32Array, highest: number): number {
  let sum = 0;
  for (const logit of logits) {
    const distance = logit - highest;
    if (distance > NEGLIGIBLE) sum += Math.exp(distance);
  }
  return highest + Math.log(sum);
}

function drawByWeight(
  logits: Float32Array,
  highest: number,
  temperature: number,
  random: RandomStream,
): number {
  if (weights.length < logits.length) weights = new Float64Array(logits.length);
  let total = 0;
  for (let token = 0; token < logits.length; token += 1) {
    const exponent = ((logits[token] ?? -Infinity) - highest) / temperature;
    const weight = exponent > NEGLIGIBLE ? Math.exp(exponent) : 0;
    weights[token] = weight;
    total += weight;
  }
  let left = random() * total;
  let last = 0;
  for (let token = 0; token < logits.length; token += 1) {
    const weight = weights[token] ?? 0;
    if (weight === 0) continue;
    last = token;
    left -= weight;
    if (left < 0) return token;
  }
  return last;
}

/**
 * Draws one token from `logits` (shape [vocabulary]) at a plain temperature, with no top-k
 * and no top-p; temperature 0 takes the best. A row of logits takes one draw of `random`,
 * greedy takes none.
 * @throws Error when no logit is a finite number, as broken GPU drivers give them.
 */
export function drawToken(
  logits: Float32Array,
  temperature: number,
  random: RandomStream,
): DrawnToken {
  const best = bestToken(logits);
  const highest = logits[best] ?? Number.NaN;
  if (!Number.isFinite(highest)) throw new Error('the model gave no numbers');
  const token = temperature === 0 ? best : drawByWeight(logits, highest, temperature, random);
  return {
    token,
    logProbability: (logits[token] ?? -Infinity) - logSumOfExponentials(logits, highest),
  };
}
