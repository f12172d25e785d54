import { describe, expect, test } from 'vitest';
import {
  addVersion,
  currentVersion,
  editDocument,
  mergeDocuments,
  openDocument,
} from './documents';

const starter = { id: 's', text: 'pass', at: 0, origin: { kind: 'starter' } } as const;

describe('a document', () => {
  test('keeps the starter when it is edited', () => {
    const edited = editDocument(openDocument(starter), 'return 1', { id: 'e', at: 1 });
    expect(edited.versions.map(({ text }) => text)).toEqual(['pass', 'return 1']);
    expect(currentVersion(edited).origin).toEqual({ kind: 'edit', of: 's' });
  });

  test('grows one edit while the reader types', () => {
    const first = editDocument(openDocument(starter), 'a', { id: 'e', at: 1 });
    const second = editDocument(first, 'ab', { id: 'f', at: 2 });
    expect(second.versions.map(({ id, text }) => [id, text])).toEqual([
      ['s', 'pass'],
      ['e', 'ab'],
    ]);
  });

  test('begins another edit on top of a candidate', () => {
    const candidate = {
      id: 'c',
      text: 'x',
      at: 2,
      origin: { kind: 'candidate', run: 'r', sample: 0 },
    } as const;
    const edited = editDocument(openDocument(starter), 'mine', { id: 'e', at: 1 });
    const both = editDocument(addVersion(edited, candidate), 'y', { id: 'f', at: 3 });
    expect(both.versions.map(({ text }) => text)).toEqual(['pass', 'mine', 'x', 'y']);
  });

  test('loses no version when two tabs write it', () => {
    const here = editDocument(openDocument(starter), 'here', { id: 'h', at: 1 });
    const there = editDocument(openDocument(starter), 'there', { id: 't', at: 2 });
    expect(mergeDocuments(here, there).versions.map(({ id }) => id)).toEqual(['s', 'h', 't']);
    expect(mergeDocuments(here, there).current).toBe('t');
  });
});
