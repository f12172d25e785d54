import type { ModelChoice } from '../model';
import type { PromptProtocol } from '../prompt-protocol/protocol';
import { mbppNumber } from '../mbpp-split';
import type { Task } from '../task';

/** Which tasks a run is over. */
export type TaskChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'tag'; readonly tag: string }
  /** By their number in MBPP, both ends with it. */
  | { readonly kind: 'mbpp'; readonly from: number; readonly to: number }
  /** Numbers, ranges of numbers, or whole ids: `2, 3, 11-20, pack/4`. */
  | { readonly kind: 'list'; readonly list: string };

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

/** One direction of a sweep; `values` are as they are typed, models by their place in `models`. */
export type SweepAxis =
  | { readonly name: Exclude<AxisName, 'model'>; readonly values: readonly number[] }
  | { readonly name: 'model'; readonly values: readonly ModelChoice[] };

/** The tasks that a list of numbers, ranges and ids names, in the order of `tasks`. */
export function tasksInList(tasks: readonly Task[], list: string): readonly Task[] {
  const parts = list.split(',').map((part) => part.trim());
  const tests = parts
    .filter((part) => part !== '')
    .map((part): ((task: Task) => boolean) => {
      const range = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(part);
      if (!range) return ({ id }) => id === part;
      const from = Number(range[1]);
      const to = Number(range[2] ?? from);
      return ({ id }) => {
        const number = Number(/\/(\d+)$/.exec(id)?.[1] ?? Number.NaN);
        return number >= from && number <= to;
      };
    });
  return tasks.filter((task) => tests.some((test) => test(task)));
}

/** The tasks of a choice, in the order of the list. */
export function chooseTasks(tasks: readonly Task[], choice: TaskChoice): readonly Task[] {
  switch (choice.kind) {
    case 'all':
      return tasks;
    case 'tag':
      return tasks.filter(({ tags }) => tags.includes(choice.tag));
    case 'mbpp':
      return tasks.filter(({ id }) => {
        const number = mbppNumber(id);
        return number !== null && number >= choice.from && number <= choice.to;
      });
    case 'list':
      return tasksInList(tasks, choice.list);
  }
}
