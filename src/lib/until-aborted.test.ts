import { describe, expect, test } from 'vitest';
import { untilAborted } from './until-aborted';

describe('work until aborted', () => {
  test('comes to what the work comes to', async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow(
      'broken',
    );
    await expect(untilAborted(Promise.resolve(), signal)).resolves.toBeUndefined();
  });

  test('resolves at the abort, however long the work takes', async () => {
    const controller = new AbortController();
    const waiting = untilAborted(new Promise(() => undefined), controller.signal);
    controller.abort();
    await expect(waiting).resolves.toBeUndefined();
  });

  test('resolves at once when it was aborted before', async () => {
    const never = new Promise<void>(() => undefined);
    await expect(untilAborted(never, AbortSignal.abort())).resolves.toBeUndefined();
  });
});
