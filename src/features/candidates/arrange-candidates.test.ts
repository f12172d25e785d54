import { expect, test } from 'vitest';
import { previewCandidates } from '../../testing/preview-state';
import { arrangeCandidates } from './arrange-candidates';

test('marks equal programs and leaves none out', () => {
  const rows = arrangeCandidates(previewCandidates, 'sample');
  expect(rows.map(({ candidate }) => candidate.sample)).toEqual(
    previewCandidates.map(({ sample }) => sample),
  );
  expect(rows[0]).toMatchObject({ copies: 2, sameAs: null });
  expect(rows[3]).toMatchObject({ copies: 2, sameAs: 0 });
  expect(rows[11]).toMatchObject({ copies: 1, sameAs: null });
});

test('puts the best first, equal programs together, and those without a verdict last', () => {
  const order = arrangeCandidates(previewCandidates, 'best').map(
    ({ candidate }) => candidate.sample,
  );
  expect(order.slice(0, 4)).toEqual([1, 6, 2, 7]);
  expect(order.slice(-4)).toEqual([8, 9, 10, 11]);
});
