import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const TEXT = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml']);

export interface FolderServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on 127.0.0.1 as a plain static host does: index.html of a folder, 404.html for what is not there. */
export async function serveFolder(
  root: string,
  options: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly brotli?: boolean;
    readonly port?: number;
    readonly base?: string;
  } = {},
): Promise<FolderServer> {
  const { headers = {}, brotli = false, port = 0, base = '' } = options;
  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (base && path.startsWith(base)) path = path.slice(base.length) || '/';
    let file = join(root, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(root, '404.html');
    const type = extname(file);
    const head = { ...headers, 'content-type': TYPES[type] ?? 'application/octet-stream' };
    if (brotli && TEXT.has(type)) {
      response.writeHead(found ? 200 : 404, { ...head, 'content-encoding': 'br' });
      response.end(brotliCompressSync(readFileSync(file)));
    } else {
      response.writeHead(found ? 200 : 404, head);
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
