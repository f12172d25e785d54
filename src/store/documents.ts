import type { TaskDocument, Version } from './state';

/** A new document that begins from one version. */
export function openDocument(version: Version): TaskDocument {
  return { versions: [version], current: version.id };
}

/** The version in the editor. */
export function currentVersion(document: TaskDocument): Version {
  const version = document.versions.find(({ id }) => id === document.current);
  const last = version ?? document.versions.at(-1);
  if (!last) throw new Error('A document has at least one version.');
  return last;
}

/** Adds a version and shows it. */
export function addVersion(document: TaskDocument, version: Version): TaskDocument {
  return { versions: [...document.versions, version], current: version.id };
}

/**
 * New text from the reader: it grows the edit in the editor, or begins an edit of the
 * version there, so that starters and candidates stay as they were. Coming back to the
 * same text changes nothing.
 */
export function editDocument(
  document: TaskDocument,
  text: string,
  { id, at }: { readonly id: string; readonly at: number },
): TaskDocument {
  const version = currentVersion(document);
  if (version.text === text) return document;
  if (version.origin.kind !== 'edit') {
    return addVersion(document, { id, text, at, origin: { kind: 'edit', of: version.id } });
  }
  const index = document.versions.indexOf(version);
  return { ...document, versions: document.versions.with(index, { ...version, text, at }) };
}

/** Both documents' versions, the newer text of each; `newer` says which is shown. */
export function mergeDocuments(older: TaskDocument, newer: TaskDocument): TaskDocument {
  const byId = new Map(older.versions.map((version) => [version.id, version]));
  for (const version of newer.versions) {
    const known = byId.get(version.id);
    if (!known || known.at <= version.at) byId.set(version.id, version);
  }
  const versions = [...byId.values()].sort((a, b) => a.at - b.at);
  return { versions, current: newer.current };
}
