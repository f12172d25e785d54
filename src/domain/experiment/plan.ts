import type { ModelChoice } from '../model';
import type { PromptProtocol } from '../prompt-protocol/protocol';
import type { TaskChoice } from '../task-choice';

/** What a run, or each run of a sweep, is made of. */
export interface ExperimentPlan {
  readonly name: string;
  readonly tasks: TaskChoice;
  readonly protocol: PromptProtocol;
  readonly samples: number;
  readonly temperature: number;
  readonly seed: number;
  readonly maxTokens: number;
  readonly model: ModelChoice;
  /** At most two. */
  readonly axes: readonly SweepAxis[];
}

/** What a sweep may go over. */
export const AXIS_NAMES = [
  'temperature',
  'samples',
  'examples',
  'prompt-seed',
  'asserts',
  'model',
] as const;

export type AxisName = (typeof AXIS_NAMES)[number];

/** One direction of a sweep and its points, at least one. */
export type SweepAxis =
  | { readonly name: Exclude<AxisName, 'model'>; readonly values: readonly number[] }
  | { readonly name: 'model'; readonly values: readonly ModelChoice[] };
