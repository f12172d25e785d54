import * as v from 'valibot';
import { AppError } from '../../../domain/errors';
import { type ModelConfig, modelConfigSchema } from '../model-config';
import type { ModelFiles } from '../protocol';
import { fetchFile } from './fetch-file';
import type { ModelAddress } from './model-address';
import { wantedFiles, type WantedFile } from './model-file-names';
import type { ModelStore } from './model-store';

/** What a download needs from outside. */
export interface DownloadOptions {
  readonly store: Pick<ModelStore, 'get' | 'put'>;
  readonly fetchUrl: typeof fetch;
  /** Bytes over all files; `total` is null until every host has told its part. */
  readonly onProgress: (loaded: number, total: number | null) => void;
  readonly signal: AbortSignal;
}

class Download {
  readonly #address: ModelAddress;
  readonly #options: DownloadOptions;
  readonly #bytes = new Map<string, { loaded: number; total: number | null }>();
  /** Files whose size nobody has told yet. */
  readonly #unknown = new Set<string>();
  #counting = false;

  constructor(address: ModelAddress, options: DownloadOptions) {
    this.#address = address;
    this.#options = options;
  }

  /** From now on the total can be told: these are all the files to come. */
  expect(files: readonly WantedFile[]): void {
    for (const { name } of files) this.#unknown.add(name);
    this.#counting = true;
  }

  /** A file from the store, or else from its host; null when there is none. */
  async get(file: WantedFile, offline: boolean): Promise<Blob | null> {
    const { store, fetchUrl, signal } = this.#options;
    const url = this.#address.folder + file.name;
    const stored = this.#address.kept ? await store.get(url) : null;
    signal.throwIfAborted();
    if (stored !== null) {
      this.#report(file.name, stored.size, stored.size);
      return stored;
    }
    try {
      const onBytes = (loaded: number, total: number | null): void =>
        this.#report(file.name, loaded, total);
      const fetched = await fetchFile(url, onBytes, signal, fetchUrl);
      if (fetched.kind === 'missing') {
        this.#report(file.name, 0, 0);
        return null;
      }
      // Stored only now, whole and checked: a broken download leaves nothing behind.
      if (this.#address.kept) await store.put(url, fetched.file);
      return fetched.file;
    } catch (error) {
      signal.throwIfAborted();
      // A stored model has no copy of an optional file that its host never had.
      if (!file.optional || !offline) throw error;
      this.#report(file.name, 0, 0);
      return null;
    }
  }

  #report(name: string, loaded: number, total: number | null): void {
    this.#unknown.delete(name);
    this.#bytes.set(name, { loaded, total });
    const all = [...this.#bytes.values()];
    const known =
      this.#counting && this.#unknown.size === 0 && all.every((file) => file.total !== null);
    this.#options.onProgress(
      all.reduce((sum, file) => sum + file.loaded, 0),
      known ? all.reduce((sum, file) => sum + (file.total ?? 0), 0) : null,
    );
  }
}

function parseConfig(json: unknown, id: string): ModelConfig {
  const parsed = v.safeParse(modelConfigSchema, json);
  if (!parsed.success) {
    const reason = v.summarize(parsed.issues).split('\n', 1)[0] ?? '';
    throw new AppError('model-unsupported', `config.json of ${id}: ${reason}`);
  }
  if (parsed.output.is_encoder_decoder) {
    const what = `${id} (${parsed.output.model_type}) reads and rewrites text; it is no decoder.`;
    throw new AppError('model-unsupported', what);
  }
  return parsed.output;
}

/**
 * Gets every file of a model, from the store or from its host, several at a time.
 * @throws AppError `model-not-found`, `model-unreachable`, `model-unsupported`; the signal's
 * reason when it aborts.
 */
export async function downloadModel(
  address: ModelAddress,
  dtype: string,
  options: DownloadOptions,
): Promise<ModelFiles> {
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const download = new Download(address, { ...options, signal });
  const configFile = { name: 'config.json', optional: false };
  const wasStored =
    address.kept && (await options.store.get(address.folder + configFile.name)) !== null;
  const config = await download.get(configFile, false);
  if (config === null) throw new AppError('model-not-found', `${address.folder}config.json`);
  const parsed = parseConfig(JSON.parse(await config.text()), address.id);
  const wanted = wantedFiles(parsed, dtype, address.kept ? 'hub' : 'embedded');
  if (wanted === null) throw new AppError('model-unsupported', `There is no format "${dtype}".`);
  download.expect(wanted);
  try {
    const files = await Promise.all(
      wanted.map(async (file): Promise<[string, Blob] | null> => {
        const blob = await download.get(file, wasStored);
        if (blob !== null) return [file.name, blob];
        if (file.optional) return null;
        throw new AppError('model-unsupported', `${address.id} has no file ${file.name}.`);
      }),
    );
    return Object.fromEntries([['config.json', config], ...files.filter((file) => file !== null)]);
  } catch (error) {
    // One file failed: the others need not come.
    failed.abort(error);
    throw error;
  }
}
