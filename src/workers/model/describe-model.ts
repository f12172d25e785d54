import type { ModelChoice } from '../../domain/model';
import { countParameters } from './count-parameters';
import { downloadModel } from './download/download-model';
import { addressOf } from './download/model-address';
import { createModelStore } from './download/model-store';
import { browserEnvironment } from './model-environment';
import type { ModelFiles } from './protocol';
import { dtypeOf } from './start-model';

/** Larger files are not hashed: the browser hashes only what lies in memory whole. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What a run's record says of a model's files. */
export interface ModelDescription {
  /** SHA-256 in hexadecimal, by file. */
  readonly files: Readonly<Record<string, string>>;
  readonly parameters: number | null;
}

async function sha256(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hashes(files: ModelFiles): Promise<Record<string, string>> {
  // Only a secure page may hash.
  if (!globalThis.isSecureContext) return {};
  const hashed: Record<string, string> = {};
  for (const [name, file] of Object.entries(files)) {
    if (file.size <= MOST_BYTES) hashed[name] = await sha256(file);
  }
  return hashed;
}

/**
 * Hashes a loaded model's files, which the browser has stored, and counts its weights. What
 * cannot be told is left out; never rejects.
 */
export async function describeModel(
  choice: ModelChoice,
  siteUrl: string,
  hubHost: string,
): Promise<ModelDescription> {
  const { cacheStorage, fetchUrl } = browserEnvironment();
  const address = addressOf(choice, siteUrl, hubHost);
  if (address === null) return { files: {}, parameters: null };
  try {
    const files = await downloadModel(address, dtypeOf(choice), {
      store: createModelStore(cacheStorage),
      fetchUrl,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const config = await files['config.json']?.text();
    const parameters = config === undefined ? null : countParameters(JSON.parse(config));
    return { files: await hashes(files), parameters };
  } catch {
    return { files: {}, parameters: null };
  }
}
