import { mbppNumber } from './mbpp-split';
import { type Difficulty, DIFFICULTY_WORDS, type Task, type TaskOrigin } from './task';

/** Which of the loaded tasks something is over. */
export type TaskChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'origin'; readonly origin: TaskOrigin }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'level'; readonly difficulty: Difficulty }
  /** By their number in MBPP, both ends with it. */
  | { readonly kind: 'mbpp'; readonly from: number; readonly to: number }
  /** Numbers, ranges of numbers, or whole ids: `2, 3, 11-20, pack/4`. */
  | { readonly kind: 'list'; readonly list: string };

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

/** A list with these tasks, or without them; what it says of others stays, also of those not loaded. */
export function changeList(
  list: string,
  tasks: readonly Task[],
  ids: readonly string[],
  chosen: boolean,
): string {
  const named = new Set(tasksInList(tasks, list).map(({ id }) => id));
  if (chosen) {
    const added = ids.filter((id) => !named.has(id));
    return [list.trim().replace(/,$/, ''), ...added].filter((part) => part !== '').join(', ');
  }
  const parts = list.split(',').map((part) => part.trim());
  const kept = parts
    .filter((part) => part !== '')
    .flatMap((part) => {
      const own = tasksInList(tasks, part);
      // A number may name more than the one that is taken away.
      if (!own.some(({ id }) => ids.includes(id))) return [part];
      return own.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
    });
  return [...new Set(kept)].join(', ');
}

/** The tasks of a choice, in the order of the list. */
export function chooseTasks(tasks: readonly Task[], choice: TaskChoice): readonly Task[] {
  switch (choice.kind) {
    case 'all':
      return tasks;
    case 'origin':
      return tasks.filter(({ origin }) => origin === choice.origin);
    case 'tag':
      return tasks.filter(({ tags }) => tags.includes(choice.tag));
    case 'level':
      return tasks.filter(({ difficulty }) => difficulty === choice.difficulty);
    case 'mbpp':
      return tasks.filter(({ id }) => {
        const number = mbppNumber(id);
        return number !== null && number >= choice.from && number <= choice.to;
      });
    case 'list':
      return tasksInList(tasks, choice.list);
  }
}

/** Where tasks came from, in words. */
export const ORIGIN_WORDS: Readonly<Record<TaskOrigin, string>> = {
  pack: 'the built-in tasks',
  imported: 'tasks of opened files',
  own: 'my own tasks',
};

/** A longer list is told by its length. */
const LONGEST_LIST = 60;

/** A choice in a few words: `MBPP 11-510`, `tag strings`. */
export function taskChoiceWords(choice: TaskChoice): string {
  switch (choice.kind) {
    case 'all':
      return 'all tasks';
    case 'origin':
      return ORIGIN_WORDS[choice.origin];
    case 'tag':
      return `tag ${choice.tag}`;
    case 'level':
      return `${DIFFICULTY_WORDS[choice.difficulty].toLowerCase()} tasks`;
    case 'mbpp':
      return `MBPP ${choice.from}-${choice.to}`;
    case 'list': {
      const parts = choice.list.split(',').length;
      return choice.list.length <= LONGEST_LIST ? choice.list : `a list of ${parts}`;
    }
  }
}

/** Every tag that these tasks have, once, by the alphabet. */
export function tagsOf(tasks: readonly Task[]): readonly string[] {
  return [...new Set(tasks.flatMap(({ tags }) => tags))].sort();
}
