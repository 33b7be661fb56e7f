/** `npm run serve`: serves dist/ as a static host does, at the port of `PORT`, until it is stopped. */
import { portMessage, portOf } from './run/ports.mjs';
import { root } from './support/build.ts';
import { serveSite } from './support/serve-site.ts';

const port = portOf('PORT');
const base = process.env.BASE_PATH || '/';
try {
  const { address } = await serveSite(`${root}dist`, { port, base });
  console.log(`Serving dist/ at ${address}${base}`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code ? portMessage(port, code, 'PORT', 'start') : message);
  process.exitCode = 1;
}
