import { type Experiment, NO_TOTALS } from '../../domain/experiment/experiment';
import { chooseTasks, type ExperimentPlan, type TaskChoice } from '../../domain/experiment/plan';
import { planRuns } from '../../domain/experiment/sweep';
import { mbppSplit } from '../../domain/mbpp-split';
import type { RunHeader } from '../../domain/run-file/run-file';
import type { Task } from '../../domain/task';
import type { AppState } from '../state';
import type { Services } from '../services';

/** A set of tasks in a few words: `MBPP 11-510`, `all 120 tasks`. */
function taskSetName(choice: TaskChoice, tasks: readonly Task[]): string {
  switch (choice.kind) {
    case 'all': {
      const mbpp = tasks.every(({ id }) => mbppSplit(id) !== null);
      return mbpp ? 'all of MBPP that is loaded' : 'all tasks';
    }
    case 'tag':
      return `tag ${choice.tag}`;
    case 'mbpp':
      return `MBPP ${choice.from}-${choice.to}`;
    case 'list':
      return choice.list;
  }
}

/** The tasks of a plan, from all that are loaded. */
export function plannedTasks(
  { tasks, taskOrder }: Pick<AppState, 'tasks' | 'taskOrder'>,
  choice: TaskChoice,
): readonly Task[] {
  return chooseTasks(
    taskOrder.flatMap((id) => tasks[id] ?? []),
    choice,
  );
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
  const tasks = plannedTasks(state, plan.tasks);
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
