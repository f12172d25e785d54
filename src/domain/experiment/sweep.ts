import { modelLabel } from '../model-label';
import { type ExampleChoice, exampleCount } from '../prompt-protocol/protocol';
import type { AxisName, ExperimentPlan, SweepAxis } from './plan';

/** The names of a sweep's directions, for a form and a plot's axis. */
export const AXIS_WORDS: Readonly<Record<AxisName, string>> = {
  temperature: 'Temperature',
  samples: 'Samples',
  examples: 'Examples in the prompt',
  'prompt-seed': 'Seed of the examples',
  asserts: 'Asserts in the prompt',
  model: 'Model',
};

/** The bounds of each number; `whole` numbers only where it says so. */
export const AXIS_BOUNDS: Readonly<
  Record<
    Exclude<AxisName, 'model'>,
    { readonly min: number; readonly max: number; readonly whole: boolean }
  >
> = {
  temperature: { min: 0, max: 2, whole: false },
  samples: { min: 1, max: 80, whole: true },
  examples: { min: 0, max: 10, whole: true },
  'prompt-seed': { min: 0, max: 0xffffffff, whole: true },
  asserts: { min: 0, max: 3, whole: true },
};

/** The numbers of a list such as `0.2, 0.5`, each once, or a sentence that says what is wrong. */
export function readAxisValues(
  name: Exclude<AxisName, 'model'>,
  text: string,
): readonly number[] | string {
  const { min, max, whole } = AXIS_BOUNDS[name];
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return 'Write at least one value.';
  const values = parts.map(Number);
  const fits = (value: number): boolean =>
    value >= min && value <= max && (!whole || Number.isInteger(value));
  if (!values.every(fits)) {
    return `Write ${whole ? 'whole numbers' : 'numbers'} from ${min} to ${max}, with commas between them.`;
  }
  return [...new Set(values)];
}

function withCount(choice: ExampleChoice, count: number): ExampleChoice {
  return choice.kind === 'by-hand'
    ? { ...choice, ids: choice.ids.slice(0, count) }
    : { ...choice, count };
}

function withSeed(choice: ExampleChoice, seed: number): ExampleChoice {
  return { kind: 'by-seed', count: exampleCount(choice), seed };
}

type Step = (plan: ExperimentPlan) => ExperimentPlan;

function numberStep(name: Exclude<AxisName, 'model'>, value: number): Step {
  return (plan) => {
    const { protocol } = plan;
    switch (name) {
      case 'temperature':
      case 'samples':
        return { ...plan, [name]: value };
      case 'examples':
        return {
          ...plan,
          protocol: { ...protocol, examples: withCount(protocol.examples, value) },
        };
      case 'prompt-seed':
        return { ...plan, protocol: { ...protocol, examples: withSeed(protocol.examples, value) } };
      case 'asserts':
        return { ...plan, protocol: { ...protocol, asserts: value as 0 | 1 | 2 | 3 } };
    }
  };
}

const SHORT: Readonly<Record<Exclude<AxisName, 'model'>, string>> = {
  temperature: 'T',
  samples: 'k',
  examples: 'examples',
  'prompt-seed': 'prompt seed',
  asserts: 'asserts',
};

function stepsOf(axis: SweepAxis): { readonly words: string; readonly step: Step }[] {
  if (axis.name === 'model') {
    return axis.values.map((model) => ({
      words: modelLabel(model),
      step: (plan) => ({ ...plan, model }),
    }));
  }
  const { name, values } = axis;
  return values.map((value) => ({
    words: `${SHORT[name]} ${value}`,
    step: numberStep(name, value),
  }));
}

/** The single runs of a plan, one for each point of its sweep, named by what is theirs. */
export function planRuns(plan: ExperimentPlan): readonly ExperimentPlan[] {
  let runs: readonly ExperimentPlan[] = [{ ...plan, axes: [] }];
  for (const axis of plan.axes) {
    runs = runs.flatMap((run) =>
      stepsOf(axis).map(({ words, step }) => step({ ...run, name: `${run.name} · ${words}` })),
    );
  }
  return runs;
}
