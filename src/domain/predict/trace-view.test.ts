import { expect, test } from 'vitest';
import type { Trace, TraceStep } from './trace';
import { viewStep } from './trace-view';

function step(event: TraceStep['event'], line: number, rest: Partial<TraceStep> = {}): TraceStep {
  const base = { frame: 0, depth: 1, function: 'f', changes: [], gone: [], value: null };
  return { event, line, ...base, ...rest };
}

const trace: Trace = {
  steps: [
    step('call', 1, { changes: [['n', '2']] }),
    step('line', 2),
    step('line', 3, { changes: [['total', '0']] }),
    step('call', 6, { frame: 1, depth: 2, function: 'g', changes: [['x', '9']] }),
    step('return', 7, { frame: 1, depth: 2, function: 'g', value: '18' }),
    step('line', 4, { changes: [['total', '18']] }),
    step('return', 4, { value: '18' }),
  ],
  complete: true,
  trusted: true,
  outcome: { kind: 'value', text: '18' },
};

test('arguments stand at the function’s first line', () => {
  expect(viewStep(trace, 0)?.notes).toEqual([{ line: 1, text: 'n = 2', fresh: true }]);
});

test('a change stands at the line that made it, older ones fade', () => {
  const view = viewStep(trace, 2);
  expect(view?.step.line).toBe(3);
  expect(view?.notes).toEqual([
    { line: 1, text: 'n = 2', fresh: false },
    { line: 2, text: 'total = 0', fresh: true },
  ]);
  expect(view?.variables).toEqual([
    { name: 'n', value: '2', changed: false },
    { name: 'total', value: '0', changed: true },
  ]);
});

test('inside another function only its own variables show', () => {
  const view = viewStep(trace, 4);
  expect(view?.variables).toEqual([{ name: 'x', value: '9', changed: false }]);
  expect(view?.notes.at(-1)).toEqual({ line: 7, text: '↩ 18', fresh: true });
  expect(view?.sentence).toBe('g returns 18 at line 7.');
});

test('back in the caller, what the call set stands at the calling line', () => {
  expect(viewStep(trace, 5)?.notes).toContainEqual({ line: 3, text: 'total = 18', fresh: true });
});

test('past the end there is nothing', () => {
  expect(viewStep(trace, 7)).toBeNull();
});
