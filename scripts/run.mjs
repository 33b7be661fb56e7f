/**
 * `npm start`, `npm test` and `npm run dev`: installs what is missing, then runs the steps one by one.
 * Plain JavaScript without dependencies, since it runs on any Node 20 before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed-from`;

/** The steps of each command: the name of an npm script and what it does. */
const commands = {
  start: [
    ['build', 'Checks the content, builds the site and its search index'],
    ['serve', 'Serves dist/ at http://localhost:4321/'],
  ],
  dev: [['astro:dev', 'Serves the site for editing']],
  test: [
    ['check:format', 'Formatting'],
    ['check:lint', 'Lint'],
    ['check:types', 'Types'],
    ['check:spelling', 'Spelling of the bokmål texts'],
    ['test:unit', 'Unit tests'],
    ['build', 'Content check, build and search index'],
    ['test:built', 'Checks of the built pages'],
    ['test:browser', 'Browser tests'],
  ],
};

const [name = ''] = process.argv.slice(2);
const steps = commands[name];
if (!steps) {
  console.error(`Unknown command "${name}". Expected one of: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

function npm(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: process.env.FORCE_COLOR ?? '0',
    },
  });
  return status ?? 1;
}

/** What an installation depends on; a change of any of it means a new one. */
function installedFrom() {
  const files = ['package.json', 'package-lock.json'].map((file) => readFileSync(`${root}${file}`));
  return files.reduce((hash, file) => hash.update(file), createHash('sha256')).digest('hex');
}

function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === installedFrom()) return;
  console.log('▶ Installing what is missing');
  // Not `npm ci`: it refuses a lock that lacks packages for other platforms, and not every registry has
  // all of them. The versions are those of the lock all the same, and the lock is not changed.
  const status = npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error');
  if (status !== 0) {
    console.error(
      'The installation failed. See above for what npm said, and run the command again.',
    );
    process.exit(status);
  }
  writeFileSync(stamp, installedFrom());
}

install();

let passed = 0;
for (const [script, description] of steps) {
  if (name === 'test')
    console.log(`\n▶ ${passed + 1}/${steps.length} ${description} (npm run ${script})`);
  const started = Date.now();
  const status = npm('run', '--silent', script);
  if (status !== 0) {
    if (name === 'test') {
      console.error(`\n✗ ${description} failed. Run it alone with: npm run ${script}`);
      console.log(`\n${passed} passed, 1 failed`);
    }
    process.exit(status);
  }
  if (name === 'test')
    console.log(`✓ ${description} (${Math.round((Date.now() - started) / 1000)} s)`);
  passed += 1;
}
if (name === 'test') console.log(`\n${passed} passed, 0 failed`);
