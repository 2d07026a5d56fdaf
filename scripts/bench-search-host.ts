import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg']);

interface Copy {
  readonly body: Uint8Array;
  readonly head: Readonly<Record<string, string>>;
}

/** A host on 127.0.0.1 that keeps a brotli copy of every text, so that compressing costs no reader time. */
export interface Host {
  readonly url: string;
  /** What a path weighs as it is sent; 0 where there is nothing. */
  readonly bytesOf: (path: string) => number;
  readonly close: () => void;
}

/** Serves folders laid over one another: of two files with the same path the one of the earlier folder. */
export async function hostFolders(...folders: readonly string[]): Promise<Host> {
  const copies = new Map<string, Copy | undefined>();
  const copyOf = (path: string): Copy | undefined => {
    if (!copies.has(path)) copies.set(path, readCopy(path, folders));
    return copies.get(path);
  };
  const server = createServer((request, response) => {
    const copy = copyOf(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(copy === undefined ? 404 : 200, copy?.head);
    response.end(copy?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesOf: (path) => copyOf(path)?.body.length ?? 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readCopy(path: string, folders: readonly string[]): Copy | undefined {
  for (const folder of folders) {
    let file = join(folder, normalize(decodeURIComponent(path)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) continue;
    const kind = extname(file);
    const type = TYPES[kind] ?? 'application/octet-stream';
    const body = readFileSync(file);
    if (!COMPRESSED.has(kind)) return { body, head: { 'content-type': type } };
    return { body: brotliCompressSync(body), head: { 'content-type': type, 'content-encoding': 'br' } };
  }
  return undefined;
}
