import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A server of a folder. */
export interface Served {
  /** Its address, without a slash at the end. */
  address: string;
  /** Bytes of all that has been asked for, until a moment of `Date.now()`, or until now. */
  sent: (until?: number) => number;
  close: () => void;
}

/** A network between the server and the reader, alike for whatever asks, workers included. */
export interface Network {
  /** Milliseconds until an answer begins. */
  latency: number;
  /** For all answers together. */
  bytesPerMillisecond: number;
}

/** Gives the milliseconds to wait before an answer of so many bytes has come. */
function delayOn({ latency, bytesPerMillisecond }: Network): (bytes: number) => number {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(now + latency, free) + bytes / bytesPerMillisecond;
    return free - now;
  };
}

/**
 * Serves a folder in brotli, as hosts do, so that two sites are measured alike.
 *
 * @param network none when left out: everything comes at once
 */
export function serveCompressed(folder: string, network?: Network): Promise<Served> {
  const delayOf = network ? delayOn(network) : () => 0;
  const asked: { at: number; bytes: number }[] = [];
  const sent = (until = Infinity) =>
    asked.reduce((sum, { at, bytes }) => sum + (at <= until ? bytes : 0), 0);
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string) => {
    const body = bodies.get(file) ?? brotliCompressSync(readFileSync(file));
    bodies.set(file, body);
    return body;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://x').pathname));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    const body = bodyOf(file);
    asked.push({ at: Date.now(), bytes: body.length });
    setTimeout(() => response.end(body), delayOf(body.length));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ address: `http://127.0.0.1:${port}`, sent, close });
    }),
  );
}
