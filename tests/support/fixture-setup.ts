import { buildFixture } from './fixture-site.ts';

/** Lets Vitest build the fixture before the tests that look at it. */
export const setup = (): void => buildFixture();
