import { type Experiment, NO_TOTALS, totalsOf } from '../../domain/experiment/experiment';
import { type LineNote, parseRunFile } from '../../domain/run-file/parse-run-file';
import type { RunHeader, RunSample } from '../../domain/run-file/run-file';
import { runOfSolutions } from '../../domain/run-file/run-of-solutions';
import { type BroughtSolution, importSolutions } from '../../domain/run-file/solutions';
import { groupBy } from '../../lib/group-by';
import { listTasks } from '../select';
import type { Services } from '../services';
import type { AppState } from '../state';
import type { TaskSamples } from './archive';
import { taskSamples } from './task-samples';

/** A file that became an experiment with its samples, or the reason why it did not. */
export type BroughtRun =
  | {
      readonly kind: 'run';
      readonly experiment: Experiment;
      readonly tasks: readonly TaskSamples[];
      readonly notes: readonly LineNote[];
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly notes: readonly LineNote[] };

type Known = Pick<AppState, 'tasks' | 'taskOrder' | 'settings'>;

function experimentOf(
  name: string,
  header: RunHeader,
  tasks: readonly TaskSamples[],
  services: Services,
): Experiment {
  return {
    id: services.newId(),
    name,
    createdAt: services.today(),
    header,
    work: 'judge',
    choice: null,
    sweep: null,
    phase: 'completed',
    error: null,
    totals: tasks.length === 0 ? NO_TOTALS : totalsOf(tasks.map(({ result }) => result)),
    rejudged: null,
  };
}

function tally(samples: readonly RunSample[], { tasks }: Known): readonly TaskSamples[] {
  return [...groupBy(samples, ({ taskId }) => taskId)].map(([taskId, own]) =>
    taskSamples(taskId, own, tasks[taskId]?.reference ?? null),
  );
}

function ofSolutions(
  name: string,
  solutions: readonly BroughtSolution[],
  known: Known,
  services: Services,
): { experiment: Experiment; tasks: readonly TaskSamples[] } {
  const { header, samples } = runOfSolutions(name, solutions, {
    date: new Date(services.today()).toISOString(),
    timeLimitMs: known.settings.timeLimitMs,
    versions: services.versions,
  });
  const tasks = tally(samples, known);
  const experiment = experimentOf(name, header, tasks, services);
  return { experiment: { ...experiment, phase: 'waiting' }, tasks };
}

/** Reads a run file, or solutions for the tasks that are loaded. */
export function bringRun(file: string, text: string, known: Known, services: Services): BroughtRun {
  const name = file.replace(/\.jsonl?$/i, '');
  const parsed = parseRunFile(text);
  if (parsed.kind === 'run') {
    const tasks = tally(parsed.run.samples, known);
    return {
      kind: 'run',
      experiment: experimentOf(name, parsed.run.header, tasks, services),
      tasks,
      notes: parsed.notes,
    };
  }
  const { solutions, notes } = importSolutions(text, listTasks(known));
  if (solutions.length === 0) {
    const isHeader = text.trimStart().startsWith('{"format"');
    const reason = isHeader
      ? parsed.reason
      : 'This is neither a run file nor solutions (task_id with solution or completion) for tasks that are loaded.';
    return { kind: 'refused', reason, notes };
  }
  return { kind: 'run', notes, ...ofSolutions(name, solutions, known, services) };
}
