import { defineConfig, devices } from '@playwright/test';
import { portOf } from './scripts/run/ports.mjs';
import { browserOptions } from './scripts/support/browser.ts';
import { fixturePort } from './tests/support/fixture-site.ts';

const port = portOf('TEST_PORT');

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nb-NO',
    // Where the readers are: east of UTC, so that a day taken from UTC shows as wrong.
    timezoneId: 'Europe/Oslo',
    // A trace doubles the time. See one with: npx playwright test --trace on
    trace: 'off',
    launchOptions: await browserOptions(),
  },
  globalSetup: './tests/browser/serve.ts',
  projects: [
    {
      // The site itself, whatever editors have written.
      name: 'site',
      testDir: 'tests/browser/sweeps',
      use: { baseURL: `http://localhost:${port}` },
    },
    {
      // What the pages do, on content that stands still.
      name: 'behaviour',
      testIgnore: 'sweeps/**',
      use: { baseURL: `http://localhost:${fixturePort(port)}` },
    },
  ],
});
