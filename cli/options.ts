import { parseArgs } from 'node:util';
import { PRESET_NAMES, type PresetName } from '../src/domain/prompt-protocol/protocol';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'merge'; readonly files: readonly string[]; readonly out: string }
  | { readonly kind: 'evaluate'; readonly options: EvaluateOptions };

export interface EvaluateOptions {
  readonly tasks: string;
  readonly preset: PresetName;
  /** Null: the preset's. */
  readonly samples: number | null;
  readonly temperature: number | null;
  readonly model: string;
  readonly dtype: string;
  readonly hub: string;
  readonly ids: string | null;
  readonly limit: number | null;
  readonly seed: number;
  readonly shard: { readonly index: number; readonly of: number } | null;
  readonly out: string | null;
  readonly maxTokens: number;
  readonly timeLimitMs: number;
}

/** A flag that cannot be taken; the message is for the reader. */
export class UsageError extends Error {}

export const HELP = `npm run evaluate -- TASKS.jsonl [options]
npm run evaluate -- --merge a.jsonl b.jsonl --out merged.jsonl

Samples programs for every task of an MBPP, HumanEval or MathQA-Python file, judges them as the
page does, and prints the measures. Progress goes to stderr, the table to stdout.

  --preset NAME        ${PRESET_NAMES.join(', ')} (default: paper)
  --samples N          programs for each task, 1 to 1000 (default: the preset's)
  --temperature T      0 to 2; 0 is greedy (default: the preset's)
  --model MODEL        embedded, a folder, or a hub id such as owner/name (default: embedded)
  --dtype NAME         weights of a folder's or hub's model, such as q8, fp32 (default: q8)
  --hub URL            where hub models come from (default: https://huggingface.co)
  --ids LIST           numbers and ranges of them, or whole ids: 11-510 or 2,3,mbpp/601
  --limit N            the first N of these tasks
  --seed S             0 to 4294967295 (default: 1)
  --shard I/N          the I-th of N parts of the tasks, from 1; merge them with --merge
  --out RUN.jsonl      write the run file there, task by task; go on where it ends if it exists
  --max-tokens N       for each program (default: 256)
  --time-limit MS      for each program with its asserts (default: 2000)

Exit codes: 0 done, 1 a fault, 2 bad flags, 3 a bad file, 4 no such model or not one that runs
here, 5 the hub cannot be reached, 130 interrupted (the run file is kept and can be resumed).
`;

function number(name: string, text: string, low: number, high: number, whole = true): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= low && value <= high && (!whole || Number.isInteger(value))) {
    return value;
  }
  const kind = whole ? 'a whole number' : 'a number';
  throw new UsageError(`--${name} takes ${kind} from ${low} to ${high}, not "${text}".`);
}

function shardOf(text: string): { index: number; of: number } {
  const parts = /^(\d+)\/(\d+)$/.exec(text);
  const [index, of] = [Number(parts?.[1]), Number(parts?.[2])];
  if (index >= 1 && index <= of) return { index, of };
  throw new UsageError(`--shard takes I/N with I from 1 to N, such as 2/8, not "${text}".`);
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ preset: text, samples: text, temperature: text, model: text, dtype: text, hub: text },
        ...{ ids: text, limit: text, seed: text, shard: text, out: text },
        ...{ 'max-tokens': text, 'time-limit': text, merge: flag, help: flag },
      },
    });
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** Reads the command line. @throws UsageError */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = read(args);
  if (values.help) return { kind: 'help' };
  if (values.merge) {
    if (values.out === undefined || positionals.length < 2) {
      throw new UsageError('--merge takes two run files or more, and --out for the merged one.');
    }
    return { kind: 'merge', files: positionals, out: values.out };
  }
  const [tasks, ...others] = positionals;
  if (tasks === undefined || others.length > 0) {
    throw new UsageError(`Name one task file${tasks === undefined ? '' : ', not several'}.`);
  }
  const preset = PRESET_NAMES.find((name) => name === (values.preset ?? 'paper'));
  if (!preset) throw new UsageError(`--preset takes one of ${PRESET_NAMES.join(', ')}.`);
  const { samples, temperature, limit, shard } = values;
  return {
    kind: 'evaluate',
    options: {
      tasks,
      preset,
      samples: samples === undefined ? null : number('samples', samples, 1, 1000),
      temperature:
        temperature === undefined ? null : number('temperature', temperature, 0, 2, false),
      model: values.model ?? 'embedded',
      dtype: values.dtype ?? 'q8',
      hub: values.hub ?? 'https://huggingface.co',
      ids: values.ids ?? null,
      limit: limit === undefined ? null : number('limit', limit, 1, 1_000_000),
      seed: number('seed', values.seed ?? '1', 0, 0xffffffff),
      shard: shard === undefined ? null : shardOf(shard),
      out: values.out ?? null,
      maxTokens: number('max-tokens', values['max-tokens'] ?? '256', 1, 1024),
      timeLimitMs: number('time-limit', values['time-limit'] ?? '2000', 100, 60_000),
    },
  };
}
