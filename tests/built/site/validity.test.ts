import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dist, readSite } from '../../../scripts/support/site.ts';
import { isFull } from '../../support/full.ts';
import { sampleOfFolders } from '../../support/pages.ts';
import { htmlErrors } from '../../support/validity.ts';

test('the built pages are valid HTML', async () => {
  const errors: Record<string, string[]> = {};
  for (const { address, html } of sampleOfFolders(readSite().pages)) {
    const found = await htmlErrors(html);
    if (found.length > 0) errors[address] = found;
  }
  expect(errors).toEqual({});
});

test('an id stands once on a page, so that labels and links lead where they say', () => {
  const twice = readSite().pages.flatMap(({ address, html }) => {
    const ids = [...html.matchAll(/<[^>]*?\sid="([^"]*)"/g)].map(([, id]) => id);
    const again = ids.filter((id, at) => ids.indexOf(id) !== at);
    return again.length > 0 ? [`${address}: ${again.join(', ')}`] : [];
  });
  expect(twice).toEqual([]);
});

describe('the check of HTML finds', () => {
  const page = (body: string, behind = '') =>
    `<!doctype html><html lang="nb"><head><title>Side</title></head><body>${body}</body></html>${behind}`;

  test('nothing in a page that is in order', async () => {
    expect(await htmlErrors(page('<main><h1>Side</h1></main>'))).toEqual([]);
  });

  test.each([
    ['an element behind the end', page('<h1>Side</h1>', '<script src="a.js"></script>')],
    ['an element between the ends', page('<h1>Side</h1>').replace('</html>', '<p>a</p></html>')],
    [
      'a role its input may not have',
      page('<h1>Side</h1><label>a<input type="search" role="combobox"></label>'),
    ],
    ['an element inside one that can’t hold it', page('<h1>Side</h1><ul><p>a</p></ul>')],
  ])('%s', async (_, html) => {
    expect(await htmlErrors(html)).not.toEqual([]);
  });
});

const hasJava = spawnSync('java', ['-version']).status === 0;
if (isFull && !hasJava)
  console.warn('There is no Java: the Nu checker (vnu-jar) is left out. Install a JRE to run it.');

/* What it says of CSS lags behind, and this version does not know a keyword of policies that browsers have had for
   years. Later versions on npm do, but fetch a whole Java while they are installed. */
const leftOut = '.*(CSS: |wasm-unsafe-eval).*';

/** Runs the Nu checker on files, and gives its errors. */
function nuErrors(path: string): unknown[] {
  const jar = fileURLToPath(
    new URL('../../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url),
  );
  const { stdout, stderr } = spawnSync(
    'java',
    [
      ...['-Xss4m', '-jar', jar, '--stdout', '--exit-zero-always', '--errors-only'],
      ...['--format', 'json', '--filterpattern', leftOut, '--skip-non-html', path],
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (!stdout) throw new Error(`The Nu checker said nothing:\n${stderr}`);
  return (JSON.parse(stdout) as { messages: unknown[] }).messages;
}

describe.runIf(isFull && hasJava)('the Nu checker', () => {
  test('finds no error on any page', { timeout: 900_000 }, () => {
    expect(nuErrors(dist)).toEqual([]);
  });
});
