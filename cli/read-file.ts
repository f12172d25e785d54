import { readFileSync } from 'node:fs';

/** A file that cannot be read, written or understood; the message is for the reader. */
export class FileError extends Error {}

/** A file's text. @throws FileError */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    const missing = (thrown as { code?: unknown }).code === 'ENOENT';
    throw new FileError(missing ? `There is no file ${path}.` : `${path}: ${String(thrown)}`);
  }
}

/** More notes about one file than these are only counted. */
const MOST_NOTES = 10;

/** Tells what was left out of a file. */
export function tellNotes(
  file: string,
  notes: readonly { readonly message: string }[],
  tell: (line: string) => void,
): void {
  for (const { message } of notes.slice(0, MOST_NOTES)) tell(`${file}: ${message}`);
  if (notes.length > MOST_NOTES)
    tell(`${file}: ${String(notes.length - MOST_NOTES)} more like these.`);
}
