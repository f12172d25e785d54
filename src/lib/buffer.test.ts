import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBuffer } from './buffer';

describe('a buffer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('hands on together what came within its time', () => {
    const batches: (readonly number[])[] = [];
    const buffer = createBuffer<number>(50, (items) => batches.push(items));
    buffer.add(1);
    buffer.add(2);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(50);
    buffer.add(3);
    buffer.flush();
    vi.advanceTimersByTime(100);
    expect(batches).toEqual([[1, 2], [3]]);
  });
});
