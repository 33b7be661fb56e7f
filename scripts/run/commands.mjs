/**
 * @typedef {object} Step
 * @property {string} what What it does, as it is told while it runs.
 * @property {string[]} run The program and its arguments.
 * @property {'PORT' | 'TEST_PORT'} [port] The variable with the port it listens on.
 * @property {string[]} [after] The steps that must have passed first.
 * @property {string} [lock] Steps with the same lock never run at once.
 * @property {boolean} [alone] True when nothing may run beside it.
 */

/* Astro keeps what it has read of content/ in files of its own, which two at once would overwrite. */
const lock = 'astro';

/** What each command runs. @type {Record<string, Step>} */
export const steps = {
  build: { what: 'Content check, build and search index', run: ['node', 'scripts/build.ts'], lock },
  serve: { what: 'Serves dist/', run: ['node', 'scripts/serve.ts'], port: 'PORT' },
  dev: { what: 'Serves the site for editing', run: ['astro', 'dev'], port: 'PORT' },
  format: { what: 'Formats everything', run: ['prettier', '--write', '.'] },
  bench: { what: 'Weights and times', run: ['node', 'scripts/bench.ts'] },
  'bench:search': { what: 'How well the search answers', run: ['node', 'scripts/bench-search.ts'] },
  pictures: { what: 'Pictures of each template', run: ['node', 'scripts/pictures.ts'] },
  picture: { what: 'The picture of the README', run: ['node', 'scripts/picture.ts'] },
  report: { what: 'The state of each chapter', run: ['node', 'scripts/report.ts'] },
  'directory:import': { what: 'Reads a sheet', run: ['node', 'scripts/directory-import.ts'] },
  'directory:export': { what: 'Writes a sheet', run: ['node', 'scripts/directory-export.ts'] },
  'directory:report': { what: 'What expires', run: ['node', 'scripts/directory-report.ts'] },
  'directory:ask': { what: 'Asks the kommuner', run: ['node', 'scripts/directory-ask.ts'] },
  'directory:answers': { what: 'Reads answers', run: ['node', 'scripts/directory-answers.ts'] },
  'kommuner:update': {
    what: 'Reads Enhetsregisteret',
    run: ['node', 'scripts/kommuner-update.ts'],
  },
  'links:check': { what: 'Asks for the links', run: ['node', 'scripts/links-check.ts'] },
  'directory:towns': { what: 'Where towns lie', run: ['node', 'scripts/directory-towns.ts'] },
  'check:content': { what: 'Content', run: ['node', 'scripts/check-content.ts'] },
  'check:format': { what: 'Formatting', run: ['prettier', '--check', '--log-level=warn', '.'] },
  'check:lint': { what: 'Lint', run: ['eslint', '.'] },
  'check:spelling': {
    what: 'Spelling of the bokmål texts',
    run: ['cspell', 'lint', '--no-progress', '--no-summary', '--show-suggestions'],
  },
  'check:types': {
    what: 'Types',
    run: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
    lock,
  },
  'check:browsers': {
    what: 'What the oldest browsers have of the language',
    run: ['tsc', '-p', 'tsconfig.browser.json'],
    after: ['build'],
    lock,
  },
  'build:fixture': {
    what: 'Builds of the content tests stand on',
    run: ['node', 'tests/support/build-fixture.ts'],
  },
  'test:unit': {
    what: 'Unit tests',
    run: ['vitest', 'run', '--project', 'unit', '--project', 'components'],
  },
  'test:built': {
    what: 'Checks of the built pages',
    run: ['vitest', 'run', '--project', 'built'],
    after: ['build', 'build:fixture'],
    lock,
  },
  'test:browser': {
    what: 'Browser tests',
    run: ['playwright', 'test'],
    port: 'TEST_PORT',
    after: ['build', 'build:fixture'],
    alone: true,
  },
};

/* The longest chain first: what others wait for, then what takes long. */
const test = [
  'build',
  'build:fixture',
  'test:unit',
  'check:types',
  'check:browsers',
  'check:format',
  'check:lint',
  'check:spelling',
  'test:built',
  'test:browser',
];

/**
 * The commands of several steps, one after the other or side by side.
 *
 * @type {Record<string, { steps: string[], sideBySide?: boolean, env?: Record<string, string> }>}
 */
export const sequences = {
  start: { steps: ['build', 'serve'] },
  test: { steps: test, sideBySide: true },
  'test:all': { steps: test, sideBySide: true, env: { FULL: '1' } },
};
