import { expect, test } from 'vitest';
import { formatDate } from './format-date';

test('a moment reads the same from a number and from an ISO date', () => {
  const noon = '2026-11-22T12:00:00.000Z';
  expect(formatDate(noon)).toMatch(/^22 Nov 2026, \d\d:\d\d$/);
  expect(formatDate(Date.parse(noon))).toBe(formatDate(noon));
});
