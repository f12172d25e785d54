import { Dexie } from 'dexie';
import * as v from 'valibot';
import { mergeDocuments } from './documents';
import { createJournal, pageStorage, type JournalStorage } from './journal';
import {
  FIRST_TABLES,
  TABLES,
  readKept,
  type Change,
  type Kept,
  type Rows,
  type TableName,
} from './kept';
import type { TaskDocument } from './state';

/** Where the reader's data lives between visits. */
export interface Database {
  read(): Promise<Kept>;
  /** Writes all changes or none. @throws when the storage is full or gone. */
  write(changes: readonly Change[]): Promise<void>;
  /** Puts changes down at once, since the page may go before they are written; none forgets them. */
  remember(changes: readonly Change[]): void;
}

const row = v.object({ value: v.unknown() });

/**
 * Opens the page's database, and writes what the last visit had no time for. Every table maps a key to `{ value }`; a new version of the
 * schema is a further `version(n).stores(…).upgrade(…)` line, never a change of an old one.
 */
export async function openDatabase(
  name: string,
  storage: JournalStorage | null = pageStorage(),
): Promise<Database> {
  const database = new Dexie(name);
  database.version(1).stores(Object.fromEntries(FIRST_TABLES.map((table) => [table, ''])));
  database.version(2).stores({ series: '' });
  database.version(3).stores({ measurements: '' });
  await database.open();

  async function rows(table: TableName): Promise<Rows> {
    const stored = database.table<unknown, string>(table);
    const [keys, values] = await Promise.all([
      stored.toCollection().primaryKeys(),
      stored.toArray(),
    ]);
    return keys.map((key, index) => {
      const parsed = v.safeParse(row, values[index]);
      return [key, parsed.success ? parsed.output.value : undefined] as const;
    });
  }

  async function writeOne({ table, key, value }: Change): Promise<void> {
    const stored = database.table<{ value: unknown }, string>(table);
    if (value === undefined) return stored.delete(key);
    if (table === 'documents') {
      // Another tab may have added versions since this one read them.
      const known = readKept({ ...NO_ROWS, documents: [[key, (await stored.get(key))?.value]] });
      const older = known.documents[key];
      const newer = value as TaskDocument;
      await stored.put({ value: older ? mergeDocuments(older, newer) : newer }, key);
      return;
    }
    await stored.put({ value }, key);
  }

  async function write(changes: readonly Change[]): Promise<void> {
    await database.transaction('rw', TABLES, async () => {
      await Promise.all(changes.map(writeOne));
    });
  }

  const journal = createJournal(storage, name);
  const left = journal.read();
  // What cannot be written now stays for the next visit.
  if (left.changes.length > 0) await write(left.changes).then(left.forget, () => undefined);

  return {
    read: () =>
      database.transaction('r', TABLES, async () => {
        const entries = TABLES.map(async (table) => [table, await rows(table)] as const);
        return readKept({ ...NO_ROWS, ...Object.fromEntries(await Promise.all(entries)) });
      }),
    write,
    remember: journal.put,
  };
}

const NO_ROWS: Record<TableName, Rows> = {
  settings: [],
  session: [],
  tasks: [],
  drafts: [],
  solved: [],
  documents: [],
  runs: [],
  series: [],
  measurements: [],
};
