import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MEASUREMENT } from '../../testing/sample-measurement';
import { measurementSchema } from './measurement-schema';

test('a measurement kept before difficulties were counted is still read', () => {
  const shown = { text: false, asserts: false };
  const counts = { asked: 4, exact: 1, byValue: 2 };
  const kept = { ...MEASUREMENT, tallies: [{ shown, ...counts }] };
  expect(v.parse(measurementSchema, kept).tallies).toEqual([
    { shown, difficulty: null, ...counts },
  ]);
});
