import type { TrainingTask, TrainingTasks } from '../../../domain/training-tasks/training-tasks';

/** A concept's name as it is read: `count-longer-words` becomes `Count longer words`. */
export function conceptTitle(concept: string): string {
  const words = concept.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A similarity in whole per cent; 100 is kept for what is wholly alike. */
export function inPercent(similarity: number): number {
  const percent = Math.round(similarity * 100);
  return percent === 100 && similarity < 0.9995 ? 99 : percent;
}

/** What it means that a task was in training, and what its program is. */
export function describeTraining({ kind, phrasings }: TrainingTask): string {
  const ways = String(phrasings.length);
  return kind === 'family'
    ? `The model saw this family in training, in ${ways} wordings, with other values, names and words each time. One of its programs:`
    : `The model saw this word problem in training, told in ${ways} ways, with other names and numbers each time. Its program, for the first way:`;
}

/** What a task was compared with, and what was left out of that. */
export function describeIndex({ entries, heldOut }: TrainingTasks): string {
  const wordings = entries.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const compared = `Compared with ${wordings.toLocaleString('en')} wordings of ${entries.length.toLocaleString('en')} families and word problems.`;
  const leftOut = `Left out, since they were kept from training to measure the model with: ${String(heldOut.families)} families, ${String(heldOut.wordProblems)} word problems, and one wording of each family.`;
  return `${compared} ${leftOut}`;
}
