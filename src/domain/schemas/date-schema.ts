import * as v from 'valibot';

/** The last moment that a `Date` can be (ECMA-262, section 21.4.1.1). */
const LAST_MOMENT = 8.64e15;

/** Milliseconds since the epoch that are a date: others cannot be written as one. */
export const dateSchema = v.pipe(v.number(), v.minValue(-LAST_MOMENT), v.maxValue(LAST_MOMENT));
