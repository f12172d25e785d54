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
  /** The measurements alone, as any tab has written them by now. */
  readMeasurements(): Promise<Kept['measurements']>;
  /** Writes all changes or none. @throws when the storage is full or gone. */
  write(changes: readonly Change[]): Promise<void>;
  /** Puts changes down at once, since the page may go before they are written; none forgets them. */
  remember(changes: readonly Change[]): void;
}

const row = v.object({ value: v.unknown() });

/** A table of rows that this version cannot read and that something new has taken the key of. */
const ASIDE = 'aside';

/** What the reader typed: a row of these is moved aside before it is written over unread. */
const TYPED: readonly TableName[] = ['tasks', 'drafts', 'documents'];

const asideRow = v.object({ table: v.picklist(TABLES) });

function isReadable(table: TableName, key: string, value: unknown): boolean {
  return readKept({ ...NO_ROWS, [table]: [[key, value]] }).unreadable[table] === undefined;
}

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
  database.version(4).stores({ [ASIDE]: '++' });
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

  async function setAside(table: TableName, key: string): Promise<void> {
    const stored = await database.table<unknown, string>(table).get(key);
    if (stored === undefined) return;
    const parsed = v.safeParse(row, stored);
    const value = parsed.success ? parsed.output.value : undefined;
    if (!isReadable(table, key, value))
      await database.table(ASIDE).add({ table, key, row: stored });
  }

  /** How many rows lie aside, by the table that they were in. */
  async function asideCounts(): Promise<Kept['unreadable']> {
    const counts: Partial<Record<TableName, number>> = {};
    for (const stored of await database.table<unknown>(ASIDE).toArray()) {
      const parsed = v.safeParse(asideRow, stored);
      if (!parsed.success) continue;
      const { table } = parsed.output;
      counts[table] = (counts[table] ?? 0) + 1;
    }
    return counts;
  }

  async function writeOne({ table, key, value }: Change): Promise<void> {
    const stored = database.table<{ value: unknown }, string>(table);
    if (TYPED.includes(table)) await setAside(table, key);
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
    await database.transaction('rw', [...TABLES, ASIDE], async () => {
      await Promise.all(changes.map(writeOne));
    });
  }

  const journal = createJournal(storage, name);
  const left = journal.read();
  // What cannot be written now stays for the next visit.
  if (left.changes.length > 0) await write(left.changes).then(left.forget, () => undefined);

  return {
    read: () =>
      database.transaction('r', [...TABLES, ASIDE], async () => {
        const entries = TABLES.map(async (table) => [table, await rows(table)] as const);
        const tables = { ...NO_ROWS, ...Object.fromEntries(await Promise.all(entries)) };
        return readKept(tables, await asideCounts());
      }),
    readMeasurements: async () =>
      readKept({ ...NO_ROWS, measurements: await rows('measurements') }).measurements,
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
