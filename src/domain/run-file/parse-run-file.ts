import * as v from 'valibot';
import type { RunFile, RunHeader, RunSample } from './run-file';
import { headerSchema } from './run-header';
import { sampleSchema } from './sample-row';

/** Something in a file that was left out, and why; nothing else is lost by it. */
export interface LineNote {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** What a file came to: a run with all the lines that could be read, or the reason why there is none. */
export type ParsedRunFile =
  | { readonly kind: 'run'; readonly run: RunFile; readonly notes: readonly LineNote[] }
  | { readonly kind: 'refused'; readonly reason: string };

const NO_JSON = Symbol('no JSON');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NO_JSON;
  }
}

function where(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? 'the line';
}

function parseHeader(line: string): RunHeader | string {
  const value = parseJson(line);
  const isRun = typeof value === 'object' && value !== null && 'format' in value;
  if (!isRun || value.format !== 'assay-run') {
    return 'This is no run file: its first line is not the header of a run.';
  }
  const parsed = v.safeParse(headerSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  if (where(parsed.issues[0]) === 'version') {
    return 'This run file was written by a newer version of Assay.';
  }
  return `The header in line 1 is broken at ${where(parsed.issues[0])}.`;
}

/** What may be known by a sample's task and number. */
function keyOf({ taskId, sample }: RunSample): string {
  return `${taskId}\n${String(sample)}`;
}

/** Reads a run file. A last line that was cut off in the middle of being written is left out. */
export function parseRunFile(text: string): ParsedRunFile {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const header = parseHeader(lines[0] ?? '');
  if (typeof header === 'string') return { kind: 'refused', reason: header };
  const known = new Set(header.tasks.ids);
  const notes: LineNote[] = [];
  const samples = new Map<string, RunSample>();
  for (const [index, content] of lines.entries()) {
    if (index === 0 || content.trim() === '') continue;
    const line = index + 1;
    const value = parseJson(content);
    const isLast = index === lines.length - 1;
    if (value === NO_JSON && isLast) {
      const message = 'The last line was cut off while it was written; its sample is left out.';
      notes.push({ line, message });
      continue;
    }
    const sample = readSample(value);
    if (typeof sample === 'string') notes.push({ line, message: `Line ${line} ${sample}` });
    else if (!known.has(sample.taskId)) {
      const message = `Line ${line} is of task ${sample.taskId}, which the header does not name.`;
      notes.push({ line, message });
    } else if (samples.has(keyOf(sample))) {
      const message = `Line ${line} repeats sample ${sample.sample} of task ${sample.taskId}.`;
      notes.push({ line, message });
    } else samples.set(keyOf(sample), sample);
  }
  return { kind: 'run', run: { header, samples: [...samples.values()] }, notes };
}

function readSample(value: unknown): RunSample | string {
  if (value === NO_JSON) return 'is not valid JSON.';
  const parsed = v.safeParse(sampleSchema, value, { abortEarly: true });
  return parsed.success ? parsed.output : `is no sample: ${where(parsed.issues[0])} is wrong.`;
}
