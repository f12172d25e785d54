import { createServer } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/** Loads one of our TypeScript modules in Node, with Python files as text, as the page's build does. */
export async function loadModule(path) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return { module: await server.ssrLoadModule(path), close: () => server.close() };
}
