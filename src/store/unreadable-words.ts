import type { Kept, TableName } from './kept';

const nouns: Readonly<Record<TableName, readonly [one: string, more: string]>> = {
  settings: ['setting', 'settings'],
  session: ['bookmark', 'bookmarks'],
  tasks: ['task', 'tasks'],
  drafts: ['draft of a task', 'drafts of tasks'],
  solved: ['solved mark', 'solved marks'],
  documents: ['task’s programs', 'tasks’ programs'],
  runs: ['run', 'runs'],
  series: ['series of predictions', 'series of predictions'],
  measurements: ['measurement of predictions', 'measurements of predictions'],
};

/** What was kept and could not be read, in a sentence; null when all could. */
export function unreadableWords(unreadable: Kept['unreadable']): string | null {
  const parts = (Object.keys(nouns) as TableName[]).flatMap((table) => {
    const left = unreadable[table] ?? 0;
    return left === 0 ? [] : [`${left} ${nouns[table][left === 1 ? 0 : 1]}`];
  });
  if (parts.length === 0) return null;
  return `Kept, but not readable by this version, and so left out: ${parts.join(', ')}. Nothing of it is deleted or written over.`;
}
