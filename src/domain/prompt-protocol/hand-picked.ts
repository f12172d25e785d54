import type { Task } from '../task';
import { type ExampleTask, isExample } from './choose-examples';
import { MOST_EXAMPLES } from './protocol';

/** The ids of a typed list such as `mbpp/2, pack/12`, each once. */
export function readIds(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Tasks that can be shown solved to the model when it is asked about others. */
export function exampleCandidates(
  tasks: readonly Task[],
  asked: readonly Task[],
): readonly ExampleTask[] {
  const kinds = new Set(asked.map(({ check }) => check.kind));
  const [only] = asked.length === 1 ? asked : [];
  return tasks
    .filter(isExample)
    .filter(({ id, check }) => id !== only?.id && (kinds.size === 0 || kinds.has(check.kind)));
}

function sentence(ids: readonly string[], one: string, several: string): string | null {
  if (ids.length === 0) return null;
  return `${ids.join(', ')} ${ids.length === 1 ? one : several}`;
}

/** Why examples chosen by hand can't be shown, in a sentence; null where all can. */
export function handPickedProblem(ids: readonly string[], tasks: readonly Task[]): string | null {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const unknown = ids.filter((id) => !byId.has(id));
  const unsolved = ids.filter((id) => byId.get(id)?.reference === null);
  if (ids.length > MOST_EXAMPLES) {
    return `At most ${MOST_EXAMPLES} examples can be shown: of these ${ids.length}, the first ${MOST_EXAMPLES} are.`;
  }
  return (
    sentence(unknown, 'is no id of a loaded task.', 'are no ids of loaded tasks.') ??
    sentence(
      unsolved,
      'has no reference program, so it can’t be shown solved.',
      'have no reference programs, so they can’t be shown solved.',
    )
  );
}

/** Which examples chosen by hand are left out of prompts, in a sentence; null where none is. */
export function handPickedNote(
  ids: readonly string[],
  tasks: readonly Task[],
  asked: readonly Task[],
): string | null {
  const among = asked.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const kinds = new Set(asked.map(({ check }) => check.kind));
  const unlike = tasks
    .filter(({ id, check }) => ids.includes(id) && kinds.size > 0 && !kinds.has(check.kind))
    .map(({ id }) => id);
  const own =
    asked.length === 1
      ? 'is the task itself and would give its own answer away, so it is left out.'
      : 'is itself asked about: its own prompt leaves it out, since it would give the answer away.';
  return (
    sentence(
      among,
      own,
      'are themselves asked about: the prompt of each leaves it out, since it would give the answer away.',
    ) ??
    sentence(
      unlike,
      'is checked in another way than what is asked, so it is left out.',
      'are checked in another way than what is asked, so they are left out.',
    )
  );
}
