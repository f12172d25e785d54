import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatBytes } from '../src/lib/format-bytes';
import { AppError } from '../src/domain/errors';
import { countParameters } from '../src/workers/model/count-parameters';
import { downloadModel } from '../src/workers/model/download/download-model';
import { addressOf } from '../src/workers/model/download/model-address';
import type { ModelFiles } from '../src/workers/model/protocol';

const EMBEDDED = 'assay-small';
const modelsFolder = fileURLToPath(new URL('../public/models/', import.meta.url));

/** A model's files, and what a run's header says of them. */
export interface FoundModel {
  readonly id: string;
  readonly dtype: string;
  readonly files: ModelFiles;
  /** SHA-256 of each. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Number of weights; null where its shape is not known. */
  readonly parameters: number | null;
  /** The folder it lies in; null for a hub's. */
  readonly folder: string | null;
}

/** A model on disk looks to the downloader like one on a host. */
const fetchLocal: typeof fetch = async (input) => {
  const file = fileURLToPath(input instanceof Request ? input.url : String(input));
  if (!existsSync(file)) return new Response(null, { status: 404 });
  return new Response(await readFile(file));
};

/** Downloads are kept under the user's cache folder, by their address. */
const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'assay',
  'models',
);

const diskStore = {
  async get(url: string): Promise<Blob | null> {
    const file = path.join(cacheFolder, encodeURIComponent(url));
    return existsSync(file) ? new Blob([await readFile(file)]) : null;
  },
  async put(url: string, file: Blob): Promise<void> {
    await mkdir(cacheFolder, { recursive: true });
    const target = path.join(cacheFolder, encodeURIComponent(url));
    const partial = `${target}.${String(process.pid)}`;
    await writeFile(partial, new Uint8Array(await file.arrayBuffer()));
    await rename(partial, target);
  },
};

async function hashOf(file: Blob): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');
}

/**
 * The files of the embedded model, of a folder, or of a hub model.
 * @throws AppError `model-not-found`, `model-unreachable`, `model-unsupported`.
 */
export async function findModel(
  wish: string,
  dtype: string,
  hub: string,
  tell: (line: string) => void,
): Promise<FoundModel> {
  const local = wish === 'embedded' ? path.join(modelsFolder, EMBEDDED) : path.resolve(wish);
  const isFolder = existsSync(local) && statSync(local).isDirectory();
  if (!isFolder && /^(?:\.|\/|~)/.test(wish)) {
    throw new AppError('model-not-found', `There is no folder ${wish}.`);
  }
  const remote = isFolder ? null : addressOf({ kind: 'hub', id: wish, dtype }, 'file:///', hub);
  if (!isFolder && remote === null) throw new AppError('model-not-found', wish);
  const id = path.basename(local);
  const address = remote ?? { id, folder: `${pathToFileURL(local).href}/`, kept: false };
  let told = 0;
  const files = await downloadModel(address, dtype, {
    store: diskStore,
    fetchUrl: isFolder ? fetchLocal : fetch,
    onProgress: (loaded, total) => {
      if (isFolder || loaded - told < 20_000_000) return;
      told = loaded;
      tell(`${formatBytes(loaded)}${total === null ? '' : ` of ${formatBytes(total)}`}`);
    },
    signal: new AbortController().signal,
  });
  const hashes = await Promise.all(
    Object.entries(files).map(async ([name, file]) => [name, await hashOf(file)] as const),
  );
  const config = await files['config.json']?.text();
  return {
    id: isFolder ? id : wish,
    ...{ dtype, files, hashes: Object.fromEntries(hashes) },
    parameters: config === undefined ? null : countParameters(JSON.parse(config)),
    folder: isFolder ? local : null,
  };
}
