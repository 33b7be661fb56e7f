import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end('innhold');
  };

/** Pages that answer in every way a page may. */
function pages(): Record<string, Answer> {
  let asked = 0;
  return {
    '/side': say(200),
    '/flyttet': say(301, { location: '/side' }),
    '/flyttet-to-ganger': say(302, { location: '/flyttet' }),
    '/ring': say(301, { location: '/ring-b' }),
    '/ring-b': say(301, { location: '/ring' }),
    '/bort': say(301, { location: 'mailto:post@example.com' }),
    '/uten-maal': say(301),
    '/borte': say(404),
    '/slettet': say(410),
    '/til-borte': say(301, { location: '/borte' }),
    '/stengt': say(403),
    '/alltid-feil': say(500),
    '/feil-en-gang': (request, response) => {
      if (request.method === 'GET') asked += 1;
      say(asked < 2 ? 500 : 200)(request, response);
    },
    '/uten-head': (request, response) =>
      say(request.method === 'HEAD' ? 405 : 200)(request, response),
    '/head-sier-borte': (request, response) =>
      say(request.method === 'HEAD' ? 404 : 200)(request, response),
    '/treg': () => undefined,
    '/forbudt': say(200),
    '/robots.txt': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end('User-agent: *\nDisallow: /forbudt\n');
    },
  };
}

/** A request the server got. */
export interface Got {
  path: string;
  method: string;
  userAgent: string;
  at: number;
}

/** A server of pages that answer in every way, and what it was asked for. */
export async function linkServer() {
  const answers = pages();
  const got: Got[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    const { url: path = '', method = '', headers } = request;
    got.push({ path, method, userAgent: headers['user-agent'] ?? '', at: Date.now() });
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.once('close', () => (open -= 1));
    (answers[path] ?? say(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    got,
    mostAtOnce: () => mostAtOnce,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
