/** What the model client uses of the browser; tests pass their own. */
export interface ModelEnvironment {
  readonly spawnWorker: () => Worker;
  readonly fetchUrl: typeof fetch;
  /** Absent in pages without a secure context. */
  readonly cacheStorage: CacheStorage | undefined;
  readonly gpu: GPU | undefined;
  readonly hardwareConcurrency: number;
  readonly crossOriginIsolated: boolean;
  /** Absolute address of the site's root, with a slash at its end. */
  readonly siteUrl: string;
}

/** The browser this page runs in. */
export function browserEnvironment(): ModelEnvironment {
  return {
    spawnWorker: () =>
      new Worker(new URL('./model.worker.ts', import.meta.url), { type: 'module', name: 'model' }),
    fetchUrl: (...request) => fetch(...request),
    cacheStorage: (globalThis as { caches?: CacheStorage }).caches,
    gpu: (navigator as { gpu?: GPU }).gpu,
    hardwareConcurrency: navigator.hardwareConcurrency,
    crossOriginIsolated: globalThis.crossOriginIsolated,
    siteUrl: new URL(import.meta.env.BASE_URL, document.baseURI).href,
  };
}
