import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Pure logic and scripts, plain Node. */
const unit = {
  test: {
    name: 'unit',
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 30_000,
    // Files share what they import and read: nothing of it is changed, and it takes longer than most tests.
    isolate: false,
    // Where the readers are: east of UTC, so that a day taken from UTC shows as wrong.
    env: { TZ: 'Europe/Oslo' },
    // Loaded anew for each tab of a test: the engine of the stores is state of the module.
    server: { deps: { inline: ['nanostores', '@nanostores/persistent'] } },
  },
};

/** Components rendered through Astro itself. */
const components = await getViteConfig({
  test: { name: 'components', include: ['tests/components/**/*.test.ts'] },
} as Parameters<typeof getViteConfig>[0])({ mode: 'test', command: 'serve' });

/** What is in dist/ after a build. */
const built = {
  test: {
    name: 'built',
    globalSetup: 'tests/support/fixture-setup.ts',
    include: ['tests/built/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
};

/* Vitest leaves a core idle; here it has nothing else to do. */
export default defineConfig({ test: { projects: [unit, components, built], maxWorkers: '100%' } });
