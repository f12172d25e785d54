/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { StoringMessage } from './protocol';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (string | { url: string; revision: string | null })[];
};

const manifest = self.__WB_MANIFEST;
let files = 0;

async function tellPages(message: StoringMessage): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}

addPlugins([
  {
    // Called for each file of the precache, whether it came from the network or was there already.
    handlerDidComplete: async () => {
      files = Math.min(files + 1, manifest.length);
      await tellPages({ kind: 'storing', files, totalFiles: manifest.length });
    },
  },
]);
precacheAndRoute(manifest, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();

// Only pages with a WebGPU adapter ask for this build of the ONNX Runtime; they keep it from then on.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/onnx-runtime/'),
  new CacheFirst({ cacheName: 'onnx-runtime' }),
);

// An update waits until the reader agrees: Workbox's own message.
self.addEventListener('message', (event) => {
  const data: unknown = event.data;
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
  if (type === 'SKIP_WAITING') void self.skipWaiting();
});
clientsClaim();
