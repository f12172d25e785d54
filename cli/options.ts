import { type Flags, readFlags, type TextFlag } from './flags';
import { protocolOptions, type ProtocolOptions } from './protocol-options';
import { numberOf, UsageError } from './usage';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'merge'; readonly files: readonly string[]; readonly out: string }
  | { readonly kind: 'judge'; readonly options: JudgeOptions }
  | { readonly kind: 'evaluate'; readonly options: EvaluateOptions };

/** A run to be judged again. */
export interface JudgeOptions {
  readonly tasks: string;
  readonly run: string;
  /** Null: the run's own. */
  readonly timeLimitMs: number | null;
  readonly out: string | null;
}

/** A run to be sampled and judged. */
export interface EvaluateOptions {
  readonly tasks: string;
  readonly protocol: ProtocolOptions;
  /** Null: the preset's. */
  readonly samples: number | null;
  readonly temperature: number | null;
  readonly model: string;
  readonly dtype: string;
  readonly hub: string;
  /** CPU threads for the model; null: as many as this process may use. */
  readonly threads: number | null;
  readonly ids: string | null;
  readonly limit: number | null;
  readonly seed: number;
  readonly shard: { readonly index: number; readonly of: number } | null;
  readonly out: string | null;
  readonly maxTokens: number;
  readonly timeLimitMs: number;
}

function shardOf(text: string): { index: number; of: number } {
  const parts = /^(\d+)\/(\d+)$/.exec(text);
  const [index, of] = [Number(parts?.[1]), Number(parts?.[2])];
  if (index >= 1 && index <= of) return { index, of };
  throw new UsageError(`--shard takes I/N with I from 1 to N, such as 2/8, not "${text}".`);
}

/** Refuses flags that a way to call the command does not know. */
function only(way: string, { texts }: Flags, ...known: readonly TextFlag[]): void {
  const other = (Object.keys(texts) as TextFlag[]).find((name) => !known.includes(name));
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${way}.`);
}

function timeLimitOf(text: string): number {
  return numberOf('time-limit', text, 100, 60_000);
}

function judgeOptions(flags: Flags, tasks: string, run: string): JudgeOptions {
  only('--judge', flags, 'judge', 'time-limit', 'out');
  const { out, 'time-limit': limit } = flags.texts;
  const timeLimitMs = limit === undefined ? null : timeLimitOf(limit);
  return { tasks, run, timeLimitMs, out: out ?? null };
}

function evaluateOptions({ texts }: Flags, tasks: string): EvaluateOptions {
  const { samples, temperature, limit, shard, threads } = texts;
  return {
    tasks,
    protocol: protocolOptions(texts),
    samples: samples === undefined ? null : numberOf('samples', samples, 1, 1000),
    temperature:
      temperature === undefined ? null : numberOf('temperature', temperature, 0, 2, false),
    model: texts.model ?? 'embedded',
    dtype: texts.dtype ?? 'q8',
    hub: texts.hub ?? 'https://huggingface.co',
    threads: threads === undefined ? null : numberOf('threads', threads, 1, 256),
    ids: texts.ids ?? null,
    limit: limit === undefined ? null : numberOf('limit', limit, 1, 1_000_000),
    seed: numberOf('seed', texts.seed ?? '1', 0, 0xffffffff),
    shard: shard === undefined ? null : shardOf(shard),
    out: texts.out ?? null,
    maxTokens: numberOf('max-tokens', texts['max-tokens'] ?? '256', 1, 1024),
    timeLimitMs: timeLimitOf(texts['time-limit'] ?? '2000'),
  };
}

/** Reads the command line. @throws UsageError */
export function parseCommand(args: readonly string[]): Command {
  const flags = readFlags(args);
  if (flags.help) return { kind: 'help' };
  const { files, texts } = flags;
  if (flags.merge) {
    only('--merge', flags, 'out');
    if (texts.out === undefined || files.length < 2) {
      throw new UsageError('--merge takes two run files or more, and --out for the merged one.');
    }
    return { kind: 'merge', files, out: texts.out };
  }
  const [tasks, ...others] = files;
  if (tasks === undefined || others.length > 0) {
    throw new UsageError(`Name one task file${tasks === undefined ? '' : ', not several'}.`);
  }
  if (texts.judge !== undefined) {
    return { kind: 'judge', options: judgeOptions(flags, tasks, texts.judge) };
  }
  return { kind: 'evaluate', options: evaluateOptions(flags, tasks) };
}
