import { readFileSync } from 'node:fs';

/** The version in a package's description, `folder` from the repository's root. */
export function versionOf(folder: string): string {
  const file = new URL(`../${folder}package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
