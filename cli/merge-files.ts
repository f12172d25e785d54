import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { summariseTasks } from '../src/domain/measures/summarise';
import { tallySamples } from '../src/domain/measures/task-tally';
import { mergeRuns } from '../src/domain/run-file/merge-runs';
import { parseRunFile } from '../src/domain/run-file/parse-run-file';
import { headerLine } from '../src/domain/run-file/run-header';
import { sampleLine } from '../src/domain/run-file/sample-row';
import { FileError, readText, tellNotes } from './read-file';
import { measuresTable } from './table';

/** Merges shards into one run file and prints its measures. @throws FileError */
export function mergeFiles(
  files: readonly string[],
  out: string,
  tell: (line: string) => void,
): number {
  const runs = files.map((file) => {
    const parsed = parseRunFile(readText(file));
    if (parsed.kind === 'refused') throw new FileError(`${file}: ${parsed.reason}`);
    tellNotes(file, parsed.notes, tell);
    return { name: path.basename(file), run: parsed.run };
  });
  const merged = mergeRuns(runs);
  if (merged.kind === 'refused') throw new FileError(merged.reason);
  for (const note of merged.notes) tell(note);
  const { header, samples } = merged.run;
  writeFileSync(out, headerLine(header) + samples.map(sampleLine).join(''));
  tell(`${out}: ${String(samples.length)} samples of ${String(files.length)} files.`);
  process.stdout.write(measuresTable(summariseTasks(tallySamples(samples, () => null))));
  return 0;
}
