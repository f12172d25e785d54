import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseRunFile } from '../src/domain/run-file/parse-run-file';
import type { RunHeader, RunSample } from '../src/domain/run-file/run-file';
import { headerLine } from '../src/domain/run-file/run-header';
import { sampleLine } from '../src/domain/run-file/sample-row';
import { mergeRuns } from '../src/domain/run-file/merge-runs';
import { FileError, tellNotes } from './read-file';

/** A run file that grows, task by task. */
export interface RunWriter {
  /** Samples that were there when it was opened. */
  readonly earlier: readonly RunSample[];
  append(samples: readonly RunSample[]): void;
  close(): void;
}

/**
 * Opens a run file to be written; one that exists is gone on with when it is of the same run.
 * Without a path nothing is kept.
 * @throws FileError when the file is of another run, or cannot be written.
 */
export function openRunWriter(
  path: string | null,
  header: RunHeader,
  tell: (line: string) => void,
): RunWriter {
  if (path === null) return { earlier: [], append: () => undefined, close: () => undefined };
  const exists = existsSync(path) && readFileSync(path).length > 0;
  const earlier = exists ? readEarlier(path, header, tell) : [];
  let file: number;
  try {
    file = openSync(path, exists ? 'r+' : 'w');
  } catch (thrown) {
    throw new FileError(`${path} cannot be written: ${String(thrown)}`);
  }
  // What is kept is written anew from the start: a torn line is gone by that.
  const [first = ''] = exists ? readFileSync(path, 'utf8').split('\n', 1) : [];
  const head = exists ? `${first}\n` : headerLine(header);
  let at = 0;
  const write = (text: string): void => {
    at += writeSync(file, text, at, 'utf8');
  };
  write(head + earlier.map(sampleLine).join(''));
  ftruncateSync(file, at);
  return {
    earlier,
    append: (samples) => write(samples.map(sampleLine).join('')),
    close: () => closeSync(file),
  };
}

function readEarlier(
  path: string,
  header: RunHeader,
  tell: (line: string) => void,
): readonly RunSample[] {
  const parsed = parseRunFile(readFileSync(path, 'utf8'));
  if (parsed.kind === 'refused') throw new FileError(`${path}: ${parsed.reason}`);
  const { run, notes } = parsed;
  const same = mergeRuns([
    { name: path, run },
    { name: 'this command', run: { header, samples: [] } },
  ]);
  if (same.kind === 'refused') {
    throw new FileError(`${same.reason} Choose another --out, or remove the file.`);
  }
  if (JSON.stringify(run.header.shard) !== JSON.stringify(header.shard)) {
    throw new FileError(`${path} holds another shard of this run. Choose another --out.`);
  }
  tellNotes(path, notes, tell);
  tell(`Going on with ${path}: ${String(run.samples.length)} samples are there.`);
  return run.samples;
}
