import { expect, test } from 'vitest';
import { createRandomStream } from '../../../lib/random-stream';
import { drawToken } from './token-sampler';

const never = (): number => {
  throw new Error('greedy must not draw');
};

function frequencies(logits: Float32Array, temperature: number, draws: number): number[] {
  const counts = Array.from(logits, () => 0);
  const random = createRandomStream(7, 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const { token } = drawToken(logits, temperature, random);
    counts[token] = (counts[token] ?? 0) + 1;
  }
  return counts.map((count) => count / draws);
}

function softmax(logits: Float32Array, temperature: number): number[] {
  const weights = Array.from(logits, (logit) => Math.exp(logit / temperature));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

test('temperature 0 takes the largest logit, the lowest index at a tie, and draws nothing', () => {
  expect(drawToken(Float32Array.of(1, 3, 3, 2), 0, never).token).toBe(1);
});

test.each([0.5, 1, 2])(
  'tokens come as often as a softmax at temperature %f says',
  (temperature) => {
    const logits = Float32Array.of(2, 0, 1, -1, 0.5);
    const found = frequencies(logits, temperature, 40_000);
    softmax(logits, temperature).forEach((expected, token) => {
      expect(found[token]).toBeCloseTo(expected, 1.9);
    });
  },
);

test('the log-probability is that of temperature 1, whatever the temperature', () => {
  const logits = Float32Array.of(2, 0, 1);
  const expected = Math.log(softmax(logits, 1)[0] ?? 0);
  expect(drawToken(logits, 0, never).logProbability).toBeCloseTo(expected, 6);
  expect(drawToken(logits, 3, () => 0).logProbability).toBeCloseTo(expected, 6);
});

test('the largest random number still gives a token that has weight', () => {
  const logits = Float32Array.of(0, 0, -1000);
  expect(drawToken(logits, 1, () => 1 - 2 ** -32).token).toBe(1);
});

test('logits that are no numbers are a fault', () => {
  expect(() => drawToken(Float32Array.of(Number.NaN, 1), 0, never)).toThrow('no numbers');
});
