import { expect, test } from 'vitest';
import { RUN_HEADER } from '../../testing/sample-run';
import { headerDifferences } from './header-differences';

test('runs that were made alike differ in nothing', () => {
  expect(
    headerDifferences(RUN_HEADER, { ...RUN_HEADER, date: '2026-11-23T10:00:00.000Z' }),
  ).toEqual([]);
});

test('what differs is named with both values', () => {
  const warmer = { ...RUN_HEADER, sampling: { ...RUN_HEADER.sampling, temperature: 0.8 } };
  expect(headerDifferences(RUN_HEADER, warmer)).toEqual([['Temperature', '0.5', '0.8']]);
});
