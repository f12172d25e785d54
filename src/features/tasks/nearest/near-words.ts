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
export function describeIndex({ entries, heldOut, composed }: TrainingTasks): string {
  const wordings = entries.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  const kinds = entries.some(({ kind }) => kind === 'word-problem')
    ? 'families and word problems'
    : 'families of tasks';
  const kept = [
    ...(heldOut.families > 0 ? [`${String(heldOut.families)} families`] : []),
    ...(heldOut.wordProblems > 0 ? [`${String(heldOut.wordProblems)} word problems`] : []),
    'one wording of each family',
  ];
  const sentences = [
    `Compared with ${wordings.toLocaleString('en')} wordings of ${entries.length.toLocaleString('en')} ${kinds}.`,
    `Left out, since kept from training to measure the model with: ${kept.join(', ')}.`,
  ];
  if (composed) {
    sentences.push(
      'Tasks that the corpus composes of operations, such as filter, map and sort, were in training too, and are too many to be listed.',
    );
  }
  return sentences.join(' ');
}
