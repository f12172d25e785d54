import type { PresetName, PromptProtocol } from './protocol';

/** The end of a program in the paper's template (Austin et al. 2021, section 4.1). */
export const DONE = '[DONE]';

/** A protocol that others use, with the sampling that goes with it. */
export interface Preset {
  readonly title: string;
  readonly protocol: PromptProtocol;
  readonly samples: number;
  readonly temperature: number;
  /** Why its numbers can't stand beside those of the other presets. */
  readonly comparison: string;
}

/** Stops of EvalPlus for models without a chat template, on MBPP. */
const EVALPLUS_STOPS = ['\nif __name__', '\ndef main(', '\nprint(', '\n"""', '\nassert'];

/** Stops of bigcode-evaluation-harness on MBPP. */
const BIGCODE_STOPS = ['\nclass', '\nassert', '\n"""', '\nprint', '\nif', '\n<|/', '\n```'];

const NO_EXAMPLES = { kind: 'first', count: 0 } as const;

/** Each preset, by name. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  paper: {
    title: 'Paper, 3 examples',
    protocol: {
      preset: 'paper',
      layout: 'paper',
      examples: { kind: 'first', count: 3 },
      asserts: 3,
      chat: false,
      stopStrings: [DONE],
    },
    samples: 80,
    temperature: 0.5,
    comparison:
      'Three solved tasks stand before the question and all three asserts are shown; protocols without examples, or with one assert, ask for more.',
  },
  'zero-shot': {
    title: 'Paper’s template, no examples',
    protocol: {
      preset: 'zero-shot',
      layout: 'paper',
      examples: NO_EXAMPLES,
      asserts: 'all',
      chat: true,
      stopStrings: [DONE],
    },
    samples: 80,
    temperature: 0.5,
    comparison:
      'Without examples a general model does not know the template or its [DONE], so its numbers are lower than with three; the embedded model was trained on this very line.',
  },
  'evalplus-like': {
    title: 'EvalPlus-like',
    protocol: {
      preset: 'evalplus-like',
      layout: 'docstring',
      examples: NO_EXAMPLES,
      asserts: 1,
      chat: false,
      stopStrings: EVALPLUS_STOPS,
    },
    samples: 1,
    temperature: 0,
    comparison:
      'EvalPlus asks for one greedy program without examples, shows one assert, keeps 378 of MBPP’s tasks and tests them with many more inputs than the three asserts here.',
  },
  'bigcode-like': {
    title: 'bigcode-like',
    protocol: {
      preset: 'bigcode-like',
      layout: 'docstring',
      examples: NO_EXAMPLES,
      asserts: 1,
      chat: false,
      stopStrings: BIGCODE_STOPS,
    },
    samples: 15,
    temperature: 0.1,
    comparison:
      'The bigcode harness shows one assert in a docstring, no examples, and cuts at the first class, print or if at the margin; other protocols keep that code.',
  },
  chat: {
    title: 'Chat',
    protocol: {
      preset: 'chat',
      layout: 'message',
      examples: NO_EXAMPLES,
      asserts: 3,
      chat: true,
      stopStrings: [],
    },
    samples: 1,
    temperature: 0,
    comparison:
      'The task is a message to an instruction-tuned model, which answers in its own form; templates that a base model continues measure something else.',
  },
};

/** What the page does where nothing else is chosen. */
export const DEFAULT_PROTOCOL = PRESETS['zero-shot'].protocol;
