import { expect, test } from 'vitest';
import { createDeadline } from './deadline';

function poll(buffer: Record<number, number>, times: number): (number | undefined)[] {
  return Array.from({ length: times }, () => buffer[0]);
}

test('fires after its time and keeps firing until it is disarmed', () => {
  let now = 0;
  const deadline = createDeadline(() => now);
  deadline.arm(100);
  expect(poll(deadline.buffer, 16)).not.toContain(2);
  now = 101;
  expect(poll(deadline.buffer, 8)).toContain(2);
  deadline.buffer[0] = 0;
  expect(deadline.buffer[0]).toBe(2);
  expect(deadline.disarm()).toBe(true);
  expect(poll(deadline.buffer, 16)).not.toContain(2);
  expect(deadline.disarm()).toBe(false);
});

test('looks at the clock on a few polls only', () => {
  let looks = 0;
  const deadline = createDeadline(() => looks++);
  poll(deadline.buffer, 800);
  expect(looks).toBe(100);
});
