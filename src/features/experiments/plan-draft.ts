import type { Experiment } from '../../domain/experiment/experiment';
import type { AxisName, ExperimentPlan, SweepAxis } from '../../domain/experiment/plan';
import { AXIS_BOUNDS, readAxisValues } from '../../domain/experiment/sweep';
import { sweepProblem } from '../../domain/experiment/sweep-problem';
import type { ModelChoice } from '../../domain/model';
import { modelLabel } from '../../domain/model-label';
import { handPickedProblem } from '../../domain/prompt-protocol/hand-picked';
import { PRESETS } from '../../domain/prompt-protocol/presets';
import type { Settings } from '../../domain/settings';
import type { Task } from '../../domain/task';
import { chooseTasks, taskChoiceWords } from '../../domain/task-choice';

/** A sweep's direction as it is typed; models are chosen by their place in the list. */
export interface AxisDraft {
  readonly name: AxisName | null;
  readonly text: string;
  readonly models: readonly number[];
}

/** A plan as it is typed. */
export interface PlanDraft extends Omit<ExperimentPlan, 'axes' | 'name'> {
  /** Empty: named after the protocol and the model. */
  readonly name: string;
  readonly axes: readonly AxisDraft[];
}

/** What each direction begins with: the paper's values, where it has some. */
export const AXIS_EXAMPLES: Readonly<Record<Exclude<AxisName, 'model'>, string>> = {
  temperature: '0.2, 0.5, 0.8, 1.1',
  samples: '1, 10, 80',
  examples: '0, 1, 2, 3',
  'prompt-seed': '1, 2, 3, 4, 5',
  asserts: '0, 1, 2, 3',
};

/** A direction that sweeps over nothing. */
export const NO_AXIS: AxisDraft = { name: null, text: '', models: [] };

/** A small first run with the protocol of the workbench. */
export function firstDraft({ protocol, sampling, model }: Settings): PlanDraft {
  return {
    name: '',
    tasks: { kind: 'all' },
    protocol,
    samples: 5,
    temperature: sampling.temperature,
    seed: sampling.seed,
    maxTokens: sampling.maxTokens,
    model,
    axes: [NO_AXIS, NO_AXIS],
  };
}

/** A sweep over one setting of a run that is there, all else as it is. */
export function sweepDraft(
  { header, choice }: Experiment,
  axis: AxisName,
  settings: Settings,
): PlanDraft {
  const text = axis === 'model' ? '' : AXIS_EXAMPLES[axis];
  const { samples, temperature, seed, maxTokens } = header.sampling;
  return {
    ...firstDraft(settings),
    tasks: { kind: 'list', list: header.tasks.ids.join(', ') },
    protocol: header.protocol,
    // The terminal may draw more than a plan of the page.
    samples: Math.min(samples, AXIS_BOUNDS.samples.max),
    ...{ temperature, seed, maxTokens },
    model: choice ?? settings.model,
    axes: [{ name: axis, text, models: [0] }, NO_AXIS],
  };
}

/** The name a plan has when nobody gives it one. */
export function defaultName({ protocol, model, tasks }: PlanDraft): string {
  return `${PRESETS[protocol.preset].title} · ${modelLabel(model)} · ${taskChoiceWords(tasks)}`;
}

/** What is wrong with a direction, or null. */
export function axisProblem({ name, text, models }: AxisDraft): string | null {
  if (name === null) return null;
  if (name === 'model') return models.length === 0 ? 'Choose at least one model.' : null;
  const values = readAxisValues(name, text);
  return typeof values === 'string' ? values : null;
}

function axisOf({ name, text, models }: AxisDraft, all: readonly ModelChoice[]): SweepAxis[] {
  if (name === null) return [];
  if (name === 'model') return [{ name, values: models.flatMap((index) => all[index] ?? []) }];
  const values = readAxisValues(name, text);
  return typeof values === 'string' ? [] : [{ name, values }];
}

/** The plan of a draft without problems. */
export function planOf(draft: PlanDraft, models: readonly ModelChoice[]): ExperimentPlan {
  return {
    ...draft,
    name: draft.name.trim() || defaultName(draft),
    axes: draft.axes.flatMap((axis) => axisOf(axis, models)),
  };
}

/** Why a draft can’t be begun with these tasks loaded, and what to do about it; or null. */
export function planProblem(
  draft: PlanDraft,
  models: readonly ModelChoice[],
  loaded: readonly Task[],
): string | null {
  if (chooseTasks(loaded, draft.tasks).length === 0) {
    return 'No task that is loaded is among these.';
  }
  const { examples } = draft.protocol;
  const handPicked = examples.kind === 'by-hand' ? handPickedProblem(examples.ids, loaded) : null;
  const typed = [handPicked, ...draft.axes.map(axisProblem)].find((each) => each !== null);
  return typed ?? sweepProblem(planOf(draft, models), loaded);
}
