import { describe, expect, test } from 'vitest';
import reference from '../../../bench/measures/reference-values.json';
import { sentenceBleu } from './bleu';
import { bootstrapMean } from './bootstrap';
import type { Estimate } from './interval';
import { passAtK } from './pass-at-k';
import { exactSignTest } from './sign-test';
import { wilson } from './wilson';

const CLOSE = 1e-9;

function expectClose(ours: Estimate | null, theirs: Estimate): void {
  for (const part of ['value', 'low', 'high'] as const) {
    expect(Math.abs((ours?.[part] ?? Number.NaN) - theirs[part]), part).toBeLessThan(CLOSE);
  }
}

describe('the reference values of bench/measures/reference.py', () => {
  test.each(reference.passAtK)('pass@$k of $solving in $samples', (row) => {
    const ours = passAtK(row.samples, row.solving, row.k) ?? Number.NaN;
    expect(Math.abs(ours - row.value)).toBeLessThan(CLOSE);
  });

  test.each(reference.wilson)("SciPy's Wilson interval of $successes in $trials", (row) => {
    expectClose(wilson(row.successes, row.trials), row);
  });

  test.each(reference.signTest)("SciPy's binomial test of $wins against $losses", (row) => {
    expect(Math.abs(exactSignTest(row.wins, row.losses) - row.p)).toBeLessThan(CLOSE);
  });

  test("NLTK's sentence BLEU", () => {
    for (const { program, reference: wanted, bleu } of reference.bleu) {
      expect(Math.abs(sentenceBleu(program, wanted) - bleu), program).toBeLessThan(CLOSE);
    }
  });

  test.each(reference.bootstrap)("NumPy's percentiles of the same resamples, seed $seed", (row) => {
    const values = row.values.map((value, index) => ({ value, weight: row.weights[index] ?? 0 }));
    expectClose(bootstrapMean(values, row.seed, row.resamples), row);
  });
});
