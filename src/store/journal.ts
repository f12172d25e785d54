import * as v from 'valibot';
import { TABLES, type Change } from './kept';

/** What a journal needs of the browser's storage. */
export type JournalStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Changes that the page had no time to write when it went. Unlike the database, this storage is
 * written before the page is gone, so that a reload right after a key loses nothing.
 */
export interface Journal {
  /** Puts down changes in place of those before; none empties it. Never throws. */
  readonly put: (changes: readonly Change[]) => void;
  /** What this tab and those before it left, with a way to forget it. */
  readonly read: () => { readonly changes: readonly Change[]; readonly forget: () => void };
}

const changesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ table: v.picklist(TABLES), key: v.string(), value: v.optional(v.unknown()) })),
);

/** The storage of this page; null where the browser refuses one. */
export function pageStorage(): JournalStorage | null {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    return null;
  }
}

/** A journal of this tab's own, under `name`; where there is no storage it keeps nothing. */
export function createJournal(storage: JournalStorage | null, name: string): Journal {
  const prefix = `${name}:unwritten:`;
  const mine = `${prefix}${Math.random().toString(36).slice(2)}`;

  function keys(): readonly string[] {
    const all = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
    return all.flatMap((key) => (key?.startsWith(prefix) ? [key] : []));
  }

  return {
    put(changes) {
      try {
        if (changes.length === 0) storage?.removeItem(mine);
        else storage?.setItem(mine, JSON.stringify(changes));
      } catch {
        // Too large, or refused: the database is on its way with it, too.
      }
    },
    read() {
      const found = keys();
      const changes = found.flatMap((key) => {
        const parsed = v.safeParse(changesSchema, storage?.getItem(key));
        return parsed.success ? parsed.output : [];
      });
      return {
        changes: changes.map(({ table, key, value }) => ({ table, key, value })),
        forget: () => {
          for (const key of found) storage?.removeItem(key);
        },
      };
    },
  };
}
