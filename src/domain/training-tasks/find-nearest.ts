import type { SlicedWork } from '../../lib/run-at-once';
import { problemOf } from '../formats/mathqa-row';
import { sharedRun } from '../text-similarity/shared-run';
import { buildTextIndex } from '../text-similarity/text-index';
import type { NearTask, TrainingTask, TrainingTasks } from './training-tasks';

/** Finds the training tasks most like a description, most alike first; none that is not like it. */
export type FindNearest = (description: string, count: number) => readonly NearTask[];

function longestSharedRun(description: string, task: TrainingTask): string | null {
  const runs = task.phrasings.flatMap((phrasing) => sharedRun(description, phrasing) ?? []);
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Prepares the training tasks for being searched, a slice at a time. */
export function* indexTrainingTasks({ entries }: TrainingTasks): SlicedWork<FindNearest> {
  const phrasings = entries.flatMap((task, entry) =>
    task.phrasings.map((phrasing) => ({ task, entry, phrasing })),
  );
  const index = yield* buildTextIndex(phrasings.map(({ phrasing }) => phrasing));
  return (text, count) => {
    // A word problem's list of numbers says nothing about the problem.
    const description = problemOf(text);
    const similarities = index.similarities(description);
    /** For each entry its best phrasing's similarity and position. */
    const best = new Float64Array(entries.length);
    const positions = new Int32Array(entries.length);
    phrasings.forEach(({ entry }, position) => {
      const similarity = similarities[position] ?? 0;
      if (similarity <= (best[entry] ?? 0)) return;
      best[entry] = similarity;
      positions[entry] = position;
    });
    return [...best.entries()]
      .filter(([, similarity]) => similarity > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, count)
      .flatMap(([entry, similarity]) => {
        const near = phrasings[positions[entry] ?? 0];
        if (!near) return [];
        const { task, phrasing } = near;
        return [{ task, similarity, phrasing, sharedRun: longestSharedRun(description, task) }];
      });
  };
}
