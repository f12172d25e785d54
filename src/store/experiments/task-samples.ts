import { outcomesOf } from '../../domain/experiment/outcome-letter';
import { countSample, emptyTally } from '../../domain/measures/task-tally';
import type { RunSample } from '../../domain/run-file/run-file';
import type { TaskSamples } from './archive';

/** One task's samples with their tally; `reference` is the task's own program, if there is one. */
export function taskSamples(
  taskId: string,
  samples: readonly RunSample[],
  reference: string | null,
): TaskSamples {
  const ordered = samples.toSorted((a, b) => a.sample - b.sample);
  const tally = ordered.reduce(
    (before, sample) => countSample(before, sample, reference),
    emptyTally(taskId),
  );
  return { samples: ordered, result: { tally, outcomes: outcomesOf(ordered) } };
}
