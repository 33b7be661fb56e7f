import { portMessage, portOf } from '../../scripts/run/ports.mjs';
import { serveSite } from '../../scripts/support/serve-site.ts';
import { dist } from '../../scripts/support/site.ts';
import { buildFixture, fixturePort, fixtureSite } from '../support/fixture-site.ts';

/** Serves dist/ and the fixture for the browser tests, and stops when they are done. */
export default async function serve(): Promise<() => Promise<void>> {
  buildFixture();
  const port = portOf('TEST_PORT');
  try {
    const served = await Promise.all([
      serveSite(dist, { port }),
      serveSite(fixtureSite, { port: fixturePort(port) }),
    ]);
    return async () => void (await Promise.all(served.map(({ close }) => close())));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code ? new Error(portMessage(port, code, 'TEST_PORT', 'test:browser')) : error;
  }
}
