import { count } from '../count-words';
import { mostExamples } from '../prompt-protocol/choose-examples';
import { exampleCount } from '../prompt-protocol/protocol';
import type { Task } from '../task';
import { chooseTasks } from '../task-choice';
import type { ExperimentPlan, SweepAxis } from './plan';
import { planRuns } from './sweep';

/** A plan with its runs, the loaded tasks, and those of them that it is over. */
interface Planned {
  readonly plan: ExperimentPlan;
  readonly runs: readonly ExperimentPlan[];
  readonly tasks: readonly Task[];
  readonly asked: readonly Task[];
}

function seedProblem({ plan, runs }: Planned): string | null {
  if (runs.every(({ protocol }) => exampleCount(protocol.examples) > 0)) return null;
  return plan.axes.some(({ name }) => name === 'examples')
    ? 'With 0 examples in the prompt their seed changes nothing: take the 0 out of the sweep.'
    : 'Without examples in the prompt their seed changes nothing: ask for at least one example.';
}

function examplesProblem(values: readonly number[], { plan, runs, ...there }: Planned) {
  const highest = Math.max(...values);
  const { examples } = plan.protocol;
  if (examples.kind === 'by-hand' && highest > examples.ids.length) {
    return `By hand you chose ${count(examples.ids.length, 'example')}, so more of them can’t be shown: choose more above, or write smaller numbers.`;
  }
  const most = mostExamples(runs[0]?.protocol.examples ?? examples, there.tasks, there.asked);
  if (highest <= most) return null;
  return `This way of choosing finds ${count(most, 'example')} among the loaded tasks, so more of them change nothing: write smaller numbers.`;
}

function assertsProblem(values: readonly number[], { runs, tasks, asked }: Planned): string | null {
  const own = asked.filter(({ check }) => check.kind === 'asserts');
  if (own.length === 0) {
    return 'The prompts of these tasks show no asserts, so their number changes nothing.';
  }
  // Those of the examples are shown, too.
  const withExamples = runs.some(({ protocol }) => exampleCount(protocol.examples) > 0);
  const shown = withExamples ? tasks.filter(({ check }) => check.kind === 'asserts') : own;
  const most = Math.max(...shown.map(({ asserts }) => asserts.length));
  if (Math.max(...values) <= most) return null;
  return `None of these tasks has more than ${count(most, 'assert')}, so asking for more changes nothing: write smaller numbers.`;
}

function samplesProblem(values: readonly number[], { plan, runs }: Planned): string | null {
  if (values.length === 1 || runs.every(({ temperature }) => temperature > 0)) return null;
  return plan.axes.some(({ name }) => name === 'temperature')
    ? 'At temperature 0 all samples of a task are the same, so their number changes nothing: take the 0 out of the sweep.'
    : 'At temperature 0 all samples of a task are the same, so their number changes nothing: choose a higher temperature.';
}

function axisProblem(axis: SweepAxis, planned: Planned): string | null {
  switch (axis.name) {
    case 'prompt-seed':
      return seedProblem(planned);
    case 'examples':
      return examplesProblem(axis.values, planned);
    case 'asserts':
      return assertsProblem(axis.values, planned);
    case 'samples':
      return samplesProblem(axis.values, planned);
    case 'temperature':
    case 'model':
      return null;
  }
}

/**
 * Why some runs of a plan's sweep would have the same prompts and the same sampling, and what to
 * do about it, in a sentence; null where each value changes something.
 */
export function sweepProblem(plan: ExperimentPlan, tasks: readonly Task[]): string | null {
  const asked = chooseTasks(tasks, plan.tasks);
  if (plan.axes.length === 0 || asked.length === 0) return null;
  const planned = { plan, runs: planRuns(plan), tasks, asked };
  for (const axis of plan.axes) {
    const problem = axisProblem(axis, planned);
    if (problem !== null) return problem;
  }
  return null;
}
