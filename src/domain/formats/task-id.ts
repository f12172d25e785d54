import type { TaskOrigin } from '../task';

/** Prefixes that a file from outside can't claim. */
const reserved = new Set(['pack', 'own']);

/** What the ids of a file's tasks begin with: `mbpp` for any file of that name, else a slug. */
export function idPrefix(fileName: string, origin: TaskOrigin): string {
  if (origin !== 'imported') return origin;
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.(?:jsonl?|ndjson|txt)$/i, '');
  if (/mbpp/i.test(stem)) return 'mbpp';
  const slug = slugOf(stem) || 'file';
  return reserved.has(slug) ? `${slug}-file` : slug;
}

/** A task's id: `HumanEval/0` keeps its own prefix, a plain `601` gets the file's. */
export function taskIdOf(given: string | number, prefix: string): string {
  const [head = '', ...tail] = String(given).split('/');
  if (tail.length === 0) return `${prefix}/${slugOf(head) || '0'}`;
  const own = slugOf(head);
  return `${own === '' || reserved.has(own) ? prefix : own}/${slugOf(tail.join('-')) || '0'}`;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
