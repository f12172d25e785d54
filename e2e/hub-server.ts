import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';

/**
 * A server laid out like the hub, `/owner/name/resolve/main/FILE`, that holds one
 * repository: the embedded model under another name.
 */
export async function serveHub(
  repository: string,
  folder: string,
): Promise<Server & { url: string }> {
  const prefix = `/${repository}/resolve/main/`;
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const path = new URL(request.url ?? '/', 'http://hub').pathname;
    const file = `${folder}/${path.slice(prefix.length)}`;
    if (!path.startsWith(prefix) || path.includes('..') || !existsSync(file)) {
      response.writeHead(404).end('Entry not found');
      return;
    }
    response.writeHead(200, { 'Content-Length': statSync(file).size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The hub has no port.');
  return Object.assign(server, { url: `http://localhost:${address.port}` });
}
