import { type AskedTask, buildPrompt } from './build-prompt';
import type { ExampleTask } from './choose-examples';
import type { PromptProtocol } from './protocol';

/** A prompt that fits, and what it cost to make it fit. */
export interface FittedPrompt {
  readonly text: string;
  /** Tokens of it, with what the model wants around a prompt. */
  readonly tokens: number;
  /** Ids of the examples that stand in it, first to last. */
  readonly examples: readonly string[];
  /** Ids of the examples that were cut, from the front. */
  readonly cut: readonly string[];
  /** False when the question alone is longer than the room: nothing more can be cut. */
  readonly fits: boolean;
}

/**
 * Builds a task's prompt with as many of its examples as fit into `room` tokens (the context
 * less what is to be written). Examples are cut from the front.
 */
export async function fitPrompt(
  task: AskedTask,
  protocol: PromptProtocol,
  examples: readonly ExampleTask[],
  countTokens: (text: string) => number | Promise<number>,
  room: number,
): Promise<FittedPrompt> {
  for (let first = 0; ; first += 1) {
    const kept = examples.slice(first);
    const text = buildPrompt(task, protocol, kept);
    const tokens = await countTokens(text);
    if (tokens > room && kept.length > 0) continue;
    return {
      text,
      tokens,
      examples: kept.map(({ id }) => id),
      cut: examples.slice(0, first).map(({ id }) => id),
      fits: tokens <= room,
    };
  }
}
