/**
 * Serves the built site: node scripts/serve.mjs [--port 4173] [--base /assay/] [--plain]
 * `--plain` sends no headers, as a simple static host does: no cross-origin isolation then.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/' },
    plain: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'dist' },
  },
});

if (!existsSync(`${values.folder}/index.html`)) {
  console.error(`There is no ${values.folder}/index.html: run npm run build first.`);
  process.exit(1);
}

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const files = sirv(values.folder, {
  etag: true,
  dotfiles: true,
  setHeaders(response, path) {
    const versioned = /\/(assets|python|onnx-runtime)\//.test(path);
    response.setHeader(
      'Cache-Control',
      versioned ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (values.plain) return;
    for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
  },
});

const server = createServer((request, response) => {
  const missing = () => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('Not found');
  };
  const url = request.url ?? '/';
  if (!url.startsWith(values.base)) return missing();
  request.url = url.slice(values.base.length - 1);
  files(request, response, missing);
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${values.port} is taken: choose another with npm start -- --port 5000.`
      : error.message,
  );
  process.exit(1);
});
server.listen(Number(values.port), () => {
  console.log(`Assay is at http://localhost:${values.port}${values.base}`);
});
