import { parseArgs } from 'node:util';
import { UsageError } from './usage';

/** The flags that take a text; what they mean stands in help.ts. */
export const TEXT_FLAGS = [
  ...['preset', 'examples', 'example-choice', 'prompt-seed', 'example-ids', 'asserts'],
  ...['samples', 'temperature', 'seed', 'max-tokens', 'time-limit'],
  ...['model', 'dtype', 'hub', 'threads', 'ids', 'limit', 'shard', 'out', 'judge'],
] as const;

export type TextFlag = (typeof TEXT_FLAGS)[number];

/** A command line taken apart: the text behind each flag that stands there, and the files. */
export interface Flags {
  readonly texts: Readonly<Partial<Record<TextFlag, string>>>;
  readonly merge: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

/** Takes a command line apart. @throws UsageError at a flag that there is not. */
export function readFlags(args: readonly string[]): Flags {
  const boolean = { type: 'boolean', default: false } as const;
  const texts = Object.fromEntries(TEXT_FLAGS.map((name) => [name, { type: 'string' } as const]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...texts, merge: boolean, help: boolean },
    });
    const { merge, help, ...given } = values as Flags['texts'] & { merge: boolean; help: boolean };
    return { texts: given, merge, help, files: positionals };
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
