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
