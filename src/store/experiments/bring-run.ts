import { type Experiment, NO_TOTALS, totalsOf } from '../../domain/experiment/experiment';
import { PRESETS } from '../../domain/prompt-protocol/presets';
import { type LineNote, parseRunFile } from '../../domain/run-file/parse-run-file';
import type { RunHeader, RunSample } from '../../domain/run-file/run-file';
import { type BroughtSolution, importSolutions } from '../../domain/run-file/solutions';
import { listTasks } from '../select';
import type { Services } from '../services';
import type { AppState } from '../state';
import type { TaskSamples } from './archive';
import { byTask, taskSamples } from './task-samples';

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
  return [...byTask(samples)].map(([taskId, own]) =>
    taskSamples(taskId, own, tasks[taskId]?.reference ?? null),
  );
}

/** A program from elsewhere as a sample that nobody has judged. */
function unjudged({ taskId, solution }: BroughtSolution, sample: number): RunSample {
  return {
    ...{ taskId, sample, seed: 0, solution, raw: solution, passed: false },
    ...{ asserts: [], challengeAsserts: [], errorClass: null, inspection: null },
    ...{ tokens: null, stop: null, meanLogProbability: null, judgeMs: 0 },
  };
}

function ofSolutions(
  name: string,
  solutions: readonly BroughtSolution[],
  known: Known,
  services: Services,
): { experiment: Experiment; tasks: readonly TaskSamples[] } {
  const counts = new Map<string, number>();
  const samples = solutions.map((solution) => {
    const sample = counts.get(solution.taskId) ?? 0;
    counts.set(solution.taskId, sample + 1);
    return unjudged(solution, sample);
  });
  const tasks = tally(samples, known);
  const header: RunHeader = {
    format: 'assay-run',
    version: 1,
    date: new Date(services.today()).toISOString(),
    protocol: PRESETS['evalplus-like'].protocol,
    model: { id: name, files: {}, dtype: '', backend: 'none', parameters: null },
    sampling: {
      samples: Math.max(1, ...counts.values()),
      ...{ temperature: 0, seed: 0, maxTokens: known.settings.sampling.maxTokens },
    },
    timeLimitMs: known.settings.timeLimitMs,
    tasks: { name, ids: [...counts.keys()], overlap: null },
    shard: null,
    versions: services.versions,
  };
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
