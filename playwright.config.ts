import { defineConfig, devices } from '@playwright/test';
import { browserOptions } from './scripts/support/browser.ts';

/** Another one lets two checkouts be tested at once. */
const port = Number(process.env.TEST_PORT ?? 4329);

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    // Where the readers are: east of UTC, so that a day taken from UTC shows as wrong.
    timezoneId: 'Europe/Oslo',
    // A trace doubles the time. See one with: npx playwright test --trace on
    trace: 'off',
    launchOptions: await browserOptions(),
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
