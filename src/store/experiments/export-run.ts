import * as v from 'valibot';
import type { Experiment } from '../../domain/experiment/experiment';
import { headerLine } from '../../domain/run-file/run-header';
import { sampleSchema } from '../../domain/run-file/sample-row';
import { exportSolutions } from '../../domain/run-file/solutions';
import type { ExperimentArchive } from './archive';
import type { RunShape } from './experiments-state';

function solutionsIn(lines: string, shape: 'solution' | 'completion'): string {
  const samples = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(sampleSchema, JSON.parse(line)));
  return exportSolutions(samples, shape);
}

/** A run as a file, gathered a task at a time. */
export async function exportRun(
  archive: ExperimentArchive,
  { id, header }: Experiment,
  shape: RunShape,
): Promise<Blob> {
  const parts: Blob[] = [];
  if (shape === 'run-file') parts.push(new Blob([headerLine(header)]));
  for await (const lines of archive.lines(id, header.tasks.ids)) {
    // A blob may lie on disk; a text stays in memory.
    parts.push(new Blob([shape === 'run-file' ? lines : solutionsIn(lines, shape)]));
  }
  return new Blob(parts, { type: 'application/jsonl' });
}
