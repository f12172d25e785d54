import { vi } from 'vitest';

/** Waits until `check` no longer throws: long, since a busy machine may stand still for seconds. */
export function eventually<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, { timeout: 20_000 });
}
