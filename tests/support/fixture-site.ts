import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, copyProject, filesIn, root, sources } from '../../scripts/support/build.ts';
import { fixtureContent, fixtureDay } from './fixture-content.ts';
import { grownContent, letGrow } from './grown-site.ts';

/** Where the sites built of the fixture content stand. */
const folder = join(root, '.fixture');

/** The site of the fixture content, with every kommune, one more book and a new kind of prose. */
export const fixtureSite = join(folder, 'site');

/** The same with few kommuner, published in a folder of another site, years later. */
export const elsewhere = join(folder, 'elsewhere');

/** The folder of the site that is published elsewhere. */
export const base = '/slt/';

/** The port the fixture is served at, beside that of the site. */
export const fixturePort = (port: number): number => port + 100;

/** More than two years after everything in the fixture was read or confirmed. */
const yearsLater = '2029-01-01';

/** Says which sources and content a build was made from. */
function fingerprint(contents: readonly ReadonlyMap<string, string>[]): string {
  const hash = createHash('sha256');
  for (const [file, text] of contents.flatMap((content) => [...content]))
    hash.update(file).update(text);
  for (const name of [...sources, 'package-lock.json', 'tests/support/grown-site.ts']) {
    const path = join(root, name);
    const files = statSync(path).isFile() ? [path] : filesIn(path).map((file) => join(path, file));
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds a site from the content. */
function buildFrom(
  content: ReadonlyMap<string, string>,
  place: string,
  settings: Record<string, string>,
  prepare: (project: string) => void = () => undefined,
): void {
  const project = mkdtempSync(join(tmpdir(), 'slt-fixture-'));
  try {
    copyProject(project, content);
    prepare(project);
    build(place, { SITE_URL: 'https://example.com', ...settings }, project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Builds the sites of the fixture content, unless they are built of what is there now. */
export function buildFixture(): void {
  const [all, few] = [fixtureContent('all'), fixtureContent('few')];
  const stamp = join(folder, 'built-from');
  const now = fingerprint([all, few, grownContent()]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  mkdirSync(folder, { recursive: true });
  buildFrom(all, fixtureSite, { BUILD_DATE: fixtureDay, BASE_PATH: '/' }, letGrow);
  buildFrom(few, elsewhere, { BUILD_DATE: yearsLater, BASE_PATH: base });
  writeFileSync(stamp, now);
}
