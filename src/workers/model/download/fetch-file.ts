import { AppError } from '../../../domain/errors';

/** Bytes of one file: read so far, and the whole where the host tells it. */
export type OnBytes = (loaded: number, total: number | null) => void;

/** Chunks are joined in portions of this size, so that no single join holds up the page. */
const PORTION_BYTES = 8 * 2 ** 20;

/** `missing`: the host has no such file. */
export type Fetched = { readonly kind: 'file'; readonly file: Blob } | { readonly kind: 'missing' };

function declaredLength(response: Response): number | null {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isInteger(length) && length >= 0 ? length : null;
}

async function readBody(response: Response, onBytes: OnBytes): Promise<Blob> {
  const total = declaredLength(response);
  const portions: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let pending = 0;
  let loaded = 0;
  onBytes(0, total);
  const reader = response.body?.getReader();
  for (;;) {
    const result = await reader?.read();
    if (result === undefined || result.done) break;
    chunks.push(result.value);
    pending += result.value.byteLength;
    loaded += result.value.byteLength;
    if (pending >= PORTION_BYTES) {
      portions.push(new Blob(chunks));
      chunks = [];
      pending = 0;
    }
    // What was packed on its way is longer than declared.
    onBytes(loaded, total === null ? null : Math.max(total, loaded));
  }
  if (total !== null && loaded < total) {
    throw new Error(`it broke off after ${String(loaded)} of ${String(total)} bytes`);
  }
  onBytes(loaded, loaded);
  return new Blob([...portions, ...chunks]);
}

/** Whether a host answered with its web page where a file was asked for. */
async function isWebPage(response: Response, file: Blob): Promise<boolean> {
  if (response.headers.get('content-type')?.startsWith('text/html')) return true;
  const head = await file.slice(0, 64).text();
  return head.trimStart().startsWith('<');
}

async function isJson(file: Blob): Promise<boolean> {
  try {
    JSON.parse(await file.text());
    return true;
  } catch {
    return false;
  }
}

/**
 * Fetches one file and checks that it is what was asked for: whole, no web page, and JSON
 * where its name says so.
 * @throws AppError `model-unreachable` for the network's faults and a host's errors; the
 * signal's reason when it aborts.
 */
export async function fetchFile(
  url: string,
  onBytes: OnBytes,
  signal: AbortSignal,
  fetchUrl: typeof fetch,
): Promise<Fetched> {
  try {
    const response = await fetchUrl(url, { signal });
    // The hub answers 401 for a repository that does not exist.
    if ([401, 403, 404, 410].includes(response.status)) {
      await response.body?.cancel();
      return { kind: 'missing' };
    }
    if (!response.ok) throw new Error(`the host answered ${String(response.status)}`);
    const file = await readBody(response, onBytes);
    if (await isWebPage(response, file)) return { kind: 'missing' };
    if (url.endsWith('.json') && !(await isJson(file))) throw new Error('it is no JSON');
    return { kind: 'file', file };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('model-unreachable', `${url}: ${reason}`, { cause: error });
  }
}
