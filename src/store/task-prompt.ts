import type { LoadedModel } from '../domain/model';
import { buildPrompt } from '../domain/prompt-protocol/build-prompt';
import { createExampleChooser, type ExampleTask } from '../domain/prompt-protocol/choose-examples';
import { type FittedPrompt, fitPrompt } from '../domain/prompt-protocol/fit-prompt';
import type { Task } from '../domain/task';
import type { CodeModel } from '../engine/ports';
import { listTasks, selectChosenModel, selectTask } from './select';
import type { AppState } from './state';
import type { Tools } from './tools';

/** A task's prompt before it is sent. */
export type PromptPreview =
  | {
      /** No model is loaded that could count: nothing is cut yet. */
      readonly kind: 'uncounted';
      readonly text: string;
      readonly examples: readonly string[];
    }
  | {
      readonly kind: 'counted';
      readonly fitted: FittedPrompt;
      /** Tokens of the model's context, and those of them left for the prompt. */
      readonly contextLength: number;
      readonly room: number;
      /** Whether it goes through the model's chat template. */
      readonly chat: boolean;
    };

function examplesOf(state: AppState, task: Task): readonly ExampleTask[] {
  return createExampleChooser(state.settings.protocol.examples, listTasks(state))(task);
}

/** The prompt of a task by the chosen protocol, with as many examples as the model can read. */
export function taskPrompt(
  state: AppState,
  task: Task,
  model: CodeModel,
  { contextLength }: LoadedModel,
): Promise<FittedPrompt> {
  const { protocol, sampling } = state.settings;
  return fitPrompt(
    task,
    protocol,
    examplesOf(state, task),
    (text) => model.countTokens(text, protocol.chat),
    contextLength - sampling.maxTokens,
  );
}

/** The prompt of the task on the screen; null without a task, or when `signal` aborts. */
export async function previewPrompt(
  { store, services }: Tools,
  signal: AbortSignal,
): Promise<PromptPreview | null> {
  const state = store.getState();
  const task = selectTask(state);
  if (!task) return null;
  const { protocol, sampling } = state.settings;
  const model = selectChosenModel(state);
  if (model === null) {
    const examples = examplesOf(state, task);
    const text = buildPrompt(task, protocol, examples);
    return { kind: 'uncounted', text, examples: examples.map(({ id }) => id) };
  }
  const fitted = await taskPrompt(state, task, services.model, model);
  if (signal.aborted) return null;
  const { contextLength } = model;
  const chat = protocol.chat && model.chat;
  return { kind: 'counted', fitted, contextLength, room: contextLength - sampling.maxTokens, chat };
}
