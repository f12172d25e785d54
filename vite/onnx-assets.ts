import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const DIST = path.join(path.dirname(require.resolve('onnxruntime-web')));
const PLAIN = 'ort-wasm-simd-threaded';
const WITH_WEBGPU = 'ort-wasm-simd-threaded.asyncify';
const CAPTURE = fileURLToPath(
  new URL('../src/workers/model/onnx-module-capture.mjs', import.meta.url),
);

/** The version whose files are served; the page asks for the one its code was built with. */
function installedVersion(): string {
  const description: unknown = JSON.parse(
    readFileSync(path.join(DIST, '..', 'package.json'), 'utf8'),
  );
  return String((description as { version: unknown }).version);
}

/** Each served file's path under the site's base, and where it lies. */
export function onnxFiles(): Map<string, string> {
  const folder = `onnx-runtime/${installedVersion()}`;
  const names = [PLAIN, WITH_WEBGPU].flatMap((name) => [`${name}.mjs`, `${name}.wasm`]);
  return new Map([
    ...names.map((name): [string, string] => [`${folder}/${name}`, path.join(DIST, name)]),
    [`${folder}/onnx-module-capture.mjs`, CAPTURE],
  ]);
}

/**
 * Puts ONNX Runtime's WebAssembly files under `onnx-runtime/<version>/`: the plain build for
 * the CPU worker, the asyncify build for the GPU worker. Without it the page would ask a CDN.
 */
export function onnxAssets(): Plugin {
  const files = onnxFiles();
  return {
    name: 'assay:onnx-assets',
    generateBundle() {
      for (const [fileName, file] of files) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = files.get(pathname.slice(pathname.indexOf('onnx-runtime/')));
        if (file === undefined) {
          next();
          return;
        }
        for (const [name, value] of Object.entries(server.config.server.headers)) {
          if (value !== undefined) response.setHeader(name, value);
        }
        const type = file.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
        response.setHeader('Content-Type', type);
        createReadStream(file).pipe(response);
      });
    },
  };
}
