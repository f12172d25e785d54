import { type Experiment, NO_TOTALS } from '../../domain/experiment/experiment';
import type { ExperimentPlan } from '../../domain/experiment/plan';
import { planRuns } from '../../domain/experiment/sweep';
import { mbppSplit } from '../../domain/mbpp-split';
import type { RunHeader } from '../../domain/run-file/run-file';
import type { Task } from '../../domain/task';
import { chooseTasks, taskChoiceWords, type TaskChoice } from '../../domain/task-choice';
import { listTasks } from '../select';
import type { AppState } from '../state';
import type { Services } from '../services';

/** A set of tasks in a few words: `MBPP 11-510`, `all tasks`. */
function taskSetName(choice: TaskChoice, tasks: readonly Task[]): string {
  const mbpp = choice.kind === 'all' && tasks.every(({ id }) => mbppSplit(id) !== null);
  return mbpp ? 'all of MBPP that is loaded' : taskChoiceWords(choice);
}

function headerOf(
  plan: ExperimentPlan,
  tasks: readonly Task[],
  state: AppState,
  { versions, today }: Services,
): RunHeader {
  const { protocol, samples, temperature, seed, maxTokens, model } = plan;
  return {
    format: 'assay-run',
    version: 1,
    date: new Date(today()).toISOString(),
    protocol,
    model: {
      id: model.id,
      files: {},
      dtype: model.kind === 'hub' ? model.dtype : 'q8',
      backend: 'wasm',
      parameters: null,
    },
    sampling: { samples, temperature, seed, maxTokens },
    timeLimitMs: state.settings.timeLimitMs,
    tasks: { name: taskSetName(plan.tasks, tasks), ids: tasks.map(({ id }) => id), overlap: null },
    shard: null,
    versions,
  };
}

/** The experiments of a plan, waiting, in the order of their sweep; none without a task. */
export function experimentsOf(
  plan: ExperimentPlan,
  state: AppState,
  services: Services,
): readonly Experiment[] {
  const tasks = chooseTasks(listTasks(state), plan.tasks);
  if (tasks.length === 0) return [];
  const runs = planRuns(plan);
  const sweep = runs.length > 1 ? services.newId() : null;
  const createdAt = services.today();
  return runs.map((run, index) => ({
    id: services.newId(),
    name: run.name,
    // Those of a sweep keep their order.
    createdAt: createdAt + index,
    header: headerOf(run, tasks, state, services),
    work: 'sample',
    choice: run.model,
    sweep,
    phase: 'waiting',
    error: null,
    totals: NO_TOTALS,
    rejudged: null,
  }));
}
