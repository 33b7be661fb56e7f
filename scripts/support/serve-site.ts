import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, parseHeaders } from './headers-file.ts';

/** A site that is served. */
export interface ServedSite {
  /** Its address, without a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Any free port when left out. */
  port?: number;
  /** The folder it is published under, as `/slt/`. */
  base?: string;
}

/* What Netlify and Cloudflare Pages send where _headers says nothing. */
const notStored = 'public, max-age=0, must-revalidate';

/**
 * Serves a built site the way a static host does: with the headers of its `_headers`, `404.html` for what is not
 * there, and the slash added to the address of a page. What is built anew is served at once.
 *
 * @throws when nothing is built, or the port is taken
 */
export async function serveSite(
  folder: string,
  { port = 0, base = '/' }: ServeOptions = {},
): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`Nothing is built in ${folder}. Build and serve with: npm start`);
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  const missing = (response: ServerResponse) => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(folder, '404.html')));
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    response.setHeader('Cache-Control', notStored);
    for (const [name, value] of headersOf(rules, inside ?? '/')) response.setHeader(name, value);
    if (inside === undefined || inside === '/_headers') return missing(response);
    if (isFolder(folder, inside)) {
      if (!inside.endsWith('/'))
        return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      request.url = `${inside}index.html`;
    } else request.url = inside;
    files(request, response, () => missing(response));
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** True when an address leads to a folder of the site. */
function isFolder(folder: string, pathname: string): boolean {
  try {
    return statSync(join(folder, decodeURIComponent(pathname))).isDirectory();
  } catch {
    return false;
  }
}
