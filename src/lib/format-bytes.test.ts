import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes';

test('says bytes in decimal units with at most three digits', () => {
  expect(formatBytes(0)).toBe('0 bytes');
  expect(formatBytes(640)).toBe('640 bytes');
  expect(formatBytes(12_340)).toBe('12.3 kB');
  expect(formatBytes(999_600)).toBe('1.00 MB');
  expect(formatBytes(862_000_000)).toBe('862 MB');
  expect(formatBytes(1_260_000_000)).toBe('1.26 GB');
});
