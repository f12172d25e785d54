import { count } from '../../domain/count-words';
import type { AxisName } from '../../domain/experiment/plan';
import { modelLabelOfRun } from '../../domain/model-label';
import { PRESETS } from '../../domain/prompt-protocol/presets';
import { type ExampleChoice, exampleCount } from '../../domain/prompt-protocol/protocol';
import type { RunHeader } from '../../domain/run-file/run-file';

/** Something that runs may differ in. */
export interface RunSetting {
  /** The head of its column in a table. */
  readonly column: string;
  readonly value: (header: RunHeader) => number | string;
  /** The value by itself, in words. */
  readonly label: (header: RunHeader) => string;
}

/** A setting that stands on a figure's axis. */
export interface PlacedSetting extends RunSetting {
  readonly axis: AxisName;
  /** Whether its places are whole numbers, 0 among them. */
  readonly whole: boolean;
  readonly place: (header: RunHeader) => number;
  /** What stands at a place of the axis. */
  readonly tick: (place: number) => string;
}

/** The place of prompts that show every assert, behind the most that can be asked for by number. */
const ALL_ASSERTS = 4;

function chosenBy(examples: ExampleChoice): string {
  switch (examples.kind) {
    case 'by-seed':
      return `seed ${examples.seed}`;
    case 'by-hand':
      return 'by hand';
    default:
      return examples.kind;
  }
}

/** The settings that a figure may set the solved tasks against. */
export const PLACED_SETTINGS: readonly PlacedSetting[] = [
  {
    axis: 'examples',
    column: 'Examples',
    value: ({ protocol }) => exampleCount(protocol.examples),
    label: ({ protocol }) => count(exampleCount(protocol.examples), 'example'),
    whole: true,
    place: ({ protocol }) => exampleCount(protocol.examples),
    tick: String,
  },
  {
    axis: 'asserts',
    column: 'Asserts',
    value: ({ protocol }) => protocol.asserts,
    label: ({ protocol: { asserts } }) =>
      asserts === 'all' ? 'all asserts' : count(asserts, 'assert'),
    whole: true,
    place: ({ protocol: { asserts } }) => (asserts === 'all' ? ALL_ASSERTS : asserts),
    tick: (place) => (place === ALL_ASSERTS ? 'all' : String(place)),
  },
  {
    axis: 'temperature',
    column: 'Temperature',
    value: ({ sampling }) => sampling.temperature,
    label: ({ sampling }) => `T ${sampling.temperature}`,
    whole: false,
    place: ({ sampling }) => sampling.temperature,
    tick: String,
  },
];

/** How the examples of a prompt are chosen, their number aside. */
export const EXAMPLES_CHOSEN: RunSetting = {
  column: 'Chosen',
  value: ({ protocol }) => chosenBy(protocol.examples),
  label: ({ protocol }) => chosenBy(protocol.examples),
};

/** Everything that tells the lines of a figure apart. */
export const RUN_SETTINGS: readonly RunSetting[] = [
  {
    column: 'Model',
    value: ({ model }) => modelLabelOfRun(model.id),
    label: ({ model }) => modelLabelOfRun(model.id),
  },
  {
    column: 'Protocol',
    value: ({ protocol }) => PRESETS[protocol.preset].title,
    label: ({ protocol }) => PRESETS[protocol.preset].title,
  },
  ...PLACED_SETTINGS,
  EXAMPLES_CHOSEN,
  {
    column: 'Samples',
    value: ({ sampling }) => sampling.samples,
    label: ({ sampling }) => `k ${sampling.samples}`,
  },
];

/** Whether these runs do not all have the same of a setting. */
export function differIn({ value }: RunSetting, headers: readonly RunHeader[]): boolean {
  return new Set(headers.map(value)).size > 1;
}
