import { portMessage, portOf } from '../../scripts/run/ports.mjs';
import { serveSite } from '../../scripts/support/serve-site.ts';
import { dist } from '../../scripts/support/site.ts';

/** Serves dist/ for the browser tests, and stops when they are done. */
export default async function serve(): Promise<() => Promise<void>> {
  const port = portOf('TEST_PORT');
  try {
    const { close } = await serveSite(dist, { port });
    return close;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code ? new Error(portMessage(port, code, 'TEST_PORT', 'test:browser')) : error;
  }
}
