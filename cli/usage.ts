/** A flag that cannot be taken; the message is for the reader. */
export class UsageError extends Error {}

/** The number that a flag's text stands for. @throws UsageError when it is none from `low` to `high`. */
export function numberOf(
  name: string,
  text: string,
  low: number,
  high: number,
  whole = true,
): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= low && value <= high && (!whole || Number.isInteger(value))) {
    return value;
  }
  const kind = whole ? 'a whole number' : 'a number';
  throw new UsageError(`--${name} takes ${kind} from ${low} to ${high}, not "${text}".`);
}

/** The one of `words` that a flag's text is. @throws UsageError */
export function wordOf<T extends string>(name: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} takes one of ${words.join(', ')}, not "${text}".`);
}
