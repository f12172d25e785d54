import { PRESETS } from '../src/domain/prompt-protocol/presets';
import {
  type ExampleChoice,
  exampleCount,
  MOST_EXAMPLES,
  PRESET_NAMES,
  type PresetName,
  type PromptProtocol,
} from '../src/domain/prompt-protocol/protocol';
import type { Task } from '../src/domain/task';
import { tasksInList } from '../src/domain/task-choice';
import type { Flags } from './flags';
import { numberOf, UsageError, wordOf } from './usage';

/** How a command line departs from its preset's prompt. */
export interface ProtocolOptions {
  readonly preset: PresetName;
  /** Null: the preset's. `by-hand` carries its list, which is looked up in the task file. */
  readonly examples:
    | Exclude<ExampleChoice, { kind: 'by-hand' }>
    | { readonly kind: 'by-hand'; readonly list: string }
    | null;
  readonly asserts: PromptProtocol['asserts'] | null;
}

const ASSERTS = { none: 0, '1': 1, '2': 2, '3': 3, all: 'all' } as const;

function examplesOf(preset: PresetName, texts: Flags['texts']): ProtocolOptions['examples'] {
  const { examples, 'example-choice': choice, 'prompt-seed': seed, 'example-ids': list } = texts;
  if (list !== undefined) {
    if (examples !== undefined || choice !== undefined || seed !== undefined) {
      throw new UsageError(
        '--example-ids says which examples; it does not go with --examples, --example-choice or --prompt-seed.',
      );
    }
    return { kind: 'by-hand', list };
  }
  const kind = wordOf('example-choice', choice ?? 'first', ['first', 'by-seed', 'nearest']);
  if (seed !== undefined && kind !== 'by-seed') {
    throw new UsageError('--prompt-seed goes with --example-choice by-seed.');
  }
  if (examples === undefined && choice === undefined) return null;
  const count =
    examples === undefined
      ? exampleCount(PRESETS[preset].protocol.examples)
      : numberOf('examples', examples, 0, MOST_EXAMPLES);
  if (examples === undefined && count === 0) {
    throw new UsageError(`--example-choice needs --examples N: ${preset} shows none.`);
  }
  if (kind !== 'by-seed') return { kind, count };
  return { kind, count, seed: numberOf('prompt-seed', seed ?? '0', 0, 0xffffffff) };
}

/** Reads the flags about the prompt. @throws UsageError */
export function protocolOptions(texts: Flags['texts']): ProtocolOptions {
  const preset = wordOf('preset', texts.preset ?? 'paper', PRESET_NAMES);
  const words = ['none', '1', '2', '3', 'all'] as const;
  return {
    preset,
    examples: examplesOf(preset, texts),
    asserts: texts.asserts === undefined ? null : ASSERTS[wordOf('asserts', texts.asserts, words)],
  };
}

/** The tasks that a list names one by one, in the list's order. */
function handPicked(list: string, tasks: readonly Task[]): readonly string[] {
  const parts = list.split(',').flatMap((part) => part.trim() || []);
  const ids = parts.flatMap((part) => {
    const named = tasksInList(tasks, part);
    if (named.length === 0) throw new UsageError(`--example-ids: ${part} is no task of the file.`);
    for (const { id, reference } of named) {
      if (reference !== null) continue;
      throw new UsageError(`--example-ids: ${id} cannot be shown solved, it has no reference.`);
    }
    return named.map(({ id }) => id);
  });
  const once = [...new Set(ids)];
  if (once.length > 0 && once.length <= MOST_EXAMPLES) return once;
  throw new UsageError(
    `--example-ids takes 1 to ${MOST_EXAMPLES} tasks; "${list}" names ${once.length}.`,
  );
}

/** The protocol that a command line asks for, over the tasks of its file. @throws UsageError */
export function protocolOf(
  { preset, examples, asserts }: ProtocolOptions,
  tasks: readonly Task[],
): PromptProtocol {
  const { protocol } = PRESETS[preset];
  const chosen: ExampleChoice | null =
    examples?.kind === 'by-hand'
      ? { kind: 'by-hand', ids: handPicked(examples.list, tasks) }
      : examples;
  return {
    ...protocol,
    examples: chosen ?? protocol.examples,
    asserts: asserts ?? protocol.asserts,
  };
}
