/** Gathers items and hands them on together. */
export interface Buffer<T> {
  readonly add: (item: T) => void;
  /** Hands on what is there, at once. */
  readonly flush: () => void;
}

/** A buffer that hands its items on at most once in `milliseconds`. */
export function createBuffer<T>(
  milliseconds: number,
  handOn: (items: readonly T[]) => void,
): Buffer<T> {
  let items: T[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (items.length === 0) return;
    const ready = items;
    items = [];
    handOn(ready);
  }

  return {
    add(item) {
      items.push(item);
      timer ??= setTimeout(flush, milliseconds);
    },
    flush,
  };
}
