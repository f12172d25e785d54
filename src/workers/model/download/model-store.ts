import { hubIdIn } from './model-address';

/** A hub model's files that this browser keeps. */
export interface StoredModel {
  readonly id: string;
  readonly bytes: number;
}

/** Keeps hub models' files by address. Nothing here throws: a browser may refuse to store. */
export interface ModelStore {
  get(url: string): Promise<Blob | null>;
  put(url: string, file: Blob): Promise<void>;
  /** Deletes every file of one model. */
  forget(id: string): Promise<void>;
  list(): Promise<readonly StoredModel[]>;
}

const CACHE_NAME = 'assay-models';

/** A store in the Cache API; one that keeps nothing where a page has no such thing. */
export function createModelStore(cacheStorage: CacheStorage | undefined): ModelStore {
  async function withCache<Value>(
    act: (cache: Cache) => Promise<Value>,
    otherwise: Value,
  ): Promise<Value> {
    try {
      return cacheStorage === undefined
        ? otherwise
        : await act(await cacheStorage.open(CACHE_NAME));
    } catch {
      return otherwise;
    }
  }

  return {
    get: (url) => withCache(async (cache) => (await cache.match(url))?.blob() ?? null, null),
    put: (url, file) =>
      withCache(
        (cache) =>
          cache.put(url, new Response(file, { headers: { 'content-length': `${file.size}` } })),
        undefined,
      ),
    forget: (id) =>
      withCache(async (cache) => {
        for (const { url } of await cache.keys()) if (hubIdIn(url) === id) await cache.delete(url);
      }, undefined),
    list: () =>
      withCache(async (cache) => {
        const bytes = new Map<string, number>();
        for (const request of await cache.keys()) {
          const id = hubIdIn(request.url);
          const length = (await cache.match(request))?.headers.get('content-length');
          if (id !== null) bytes.set(id, (bytes.get(id) ?? 0) + Number(length ?? 0));
        }
        return [...bytes].map(([id, size]) => ({ id, bytes: size }));
      }, []),
  };
}
