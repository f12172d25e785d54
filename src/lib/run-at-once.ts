/** Work that may be left at each `yield` and gone on with later; it returns its result. */
export type SlicedWork<T> = Generator<undefined, T, undefined>;

/** Does sliced work without leaving it. */
export function runAtOnce<T>(work: SlicedWork<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
