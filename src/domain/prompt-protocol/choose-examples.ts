import { groupBy } from '../../lib/group-by';
import { createRandomStream } from '../../lib/random-stream';
import { mbppNumber, mbppSplit } from '../mbpp-split';
import type { Task } from '../task';
import { createRanking } from '../text-similarity/text-index';
import { type ExampleChoice, exampleCount, MOST_EXAMPLES } from './protocol';

/** A task that can be shown solved. */
export type ExampleTask = Task & { readonly reference: string };

/** MBPP's prompt split, the paper's three first (Austin et al. 2021, section 4.1). */
const PAPER_ORDER = [2, 3, 4, 1, 5, 6, 7, 8, 9, 10];

/** Whether a task can be shown solved. */
export function isExample(task: Task): task is ExampleTask {
  return task.reference !== null;
}

function inFirstOrder(pool: readonly ExampleTask[]): readonly ExampleTask[] {
  const numbers = new Map(pool.map((task) => [mbppNumber(task.id), task]));
  const prompts = PAPER_ORDER.flatMap((number) => numbers.get(number) ?? []);
  return prompts.length > 0 ? prompts : pool;
}

function shuffled(pool: readonly ExampleTask[], seed: number): ExampleTask[] {
  const random = createRandomStream(seed, 0);
  const tasks = [...pool];
  // Fisher and Yates: every order is as likely as any other.
  for (let last = tasks.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [tasks[last], tasks[other]];
    if (a && b) [tasks[last], tasks[other]] = [b, a];
  }
  return tasks;
}

/** For each task, the pool in the order of preference. */
function preference(
  choice: ExampleChoice,
  pool: readonly ExampleTask[],
): (task: Task) => readonly ExampleTask[] {
  switch (choice.kind) {
    case 'first': {
      const order = inFirstOrder(pool);
      return () => order;
    }
    case 'by-hand': {
      const byId = new Map(pool.map((task) => [task.id, task]));
      const order = choice.ids.flatMap((id) => byId.get(id) ?? []);
      return () => order;
    }
    case 'by-seed': {
      const order = shuffled(pool, choice.seed);
      return () => order;
    }
    case 'nearest': {
      const rank = createRanking(pool.map(({ text }) => text));
      return (task) => rank(task.text).flatMap((index) => pool[index] ?? []);
    }
  }
}

/** Tasks that a choice may show; those named by hand may be of MBPP's test split. */
function poolOf({ kind }: ExampleChoice, tasks: readonly Task[]): readonly ExampleTask[] {
  return tasks.filter(isExample).filter(({ id }) => kind === 'by-hand' || mbppSplit(id) !== 'test');
}

/** How many examples a way of choosing can show one of these tasks, whatever its count. */
export function mostExamples(
  choice: ExampleChoice,
  tasks: readonly Task[],
  asked: readonly Task[],
): number {
  const pool = poolOf(choice, tasks);
  const candidates = choice.kind === 'first' ? inFirstOrder(pool) : pool;
  const ids = new Set(candidates.map(({ id }) => id));
  const ofKind = groupBy(candidates, ({ check }) => check.kind);
  const found = asked.map(
    ({ id, check }) => (ofKind.get(check.kind)?.length ?? 0) - Number(ids.has(id)),
  );
  return Math.min(MOST_EXAMPLES, Math.max(0, ...found));
}

/**
 * Says which of `tasks` stand before a task's question, first to last. A task is never its own
 * example, nor is one without a reference, with another kind of check, or of MBPP's test split
 * (unless named by hand).
 * The nearest stand last, right before the question.
 */
export function createExampleChooser(
  choice: ExampleChoice,
  tasks: readonly Task[],
): (task: Task) => readonly ExampleTask[] {
  const pool = poolOf(choice, tasks);
  const count = Math.min(MOST_EXAMPLES, exampleCount(choice));
  if (count === 0) return () => [];
  const prefer = preference(choice, pool);
  return (task) => {
    const fitting = prefer(task).filter(
      ({ id, check }) => id !== task.id && check.kind === task.check.kind,
    );
    const chosen = fitting.slice(0, count);
    return choice.kind === 'nearest' ? chosen.reverse() : chosen;
  };
}
