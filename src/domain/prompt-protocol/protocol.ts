/** How a task is put to a model; part of a run's provenance, since no number means anything without it. */
export interface PromptProtocol {
  readonly preset: PresetName;
  /**
   * `paper`: the template of Austin et al. 2021. `docstring`: sentence and asserts in triple
   * quotes, to be continued by the program. `message`: a request that asks for a code block.
   */
  readonly layout: 'paper' | 'docstring' | 'message';
  readonly examples: ExampleChoice;
  /** How many of a task's asserts stand in the prompt, the first ones. */
  readonly asserts: 0 | 1 | 2 | 3 | 'all';
  /** Whether the prompt goes as a user's message through the model's chat template, if it has one. */
  readonly chat: boolean;
  /** A sample ends before the first of these. */
  readonly stopStrings: readonly string[];
}

export const PRESET_NAMES = [
  'paper',
  'zero-shot',
  'evalplus-like',
  'bigcode-like',
  'chat',
] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/** Which solved tasks stand before the question; `count` and the number of ids are 0 to 10. */
export type ExampleChoice =
  | {
      /** The paper's tasks 2, 3 and 4 of MBPP, else the first tasks of the file that have a reference. */
      readonly kind: 'first';
      readonly count: number;
    }
  | { readonly kind: 'by-hand'; readonly ids: readonly string[] }
  | { readonly kind: 'by-seed'; readonly count: number; readonly seed: number }
  /** The tasks whose descriptions are most alike the question's. */
  | { readonly kind: 'nearest'; readonly count: number };

/** Most examples that a prompt may hold. */
export const MOST_EXAMPLES = 10;

/** How many examples a choice asks for. */
export function exampleCount(choice: ExampleChoice): number {
  return choice.kind === 'by-hand' ? choice.ids.length : choice.count;
}
