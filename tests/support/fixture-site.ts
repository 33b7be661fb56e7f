import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, copyProject, filesIn, root, sources } from './build.ts';
import { fixtureContent, fixtureDay } from './fixture-content.ts';

/** Where the sites built of the fixture content stand. */
const folder = join(root, '.fixture');

/** The site of the fixture content, with every kommune. */
export const fixtureSite = join(folder, 'site');

/** The same with few kommuner, published in a folder of another site, years later. */
export const elsewhere = join(folder, 'elsewhere');

/** The folder of the site that is published elsewhere. */
export const base = '/slt/';

/** More than two years after everything in the fixture was read or confirmed. */
const yearsLater = '2029-01-01';

/** Says which sources and content a build was made from. */
function fingerprint(contents: readonly ReadonlyMap<string, string>[]): string {
  const hash = createHash('sha256');
  for (const [file, text] of contents.flatMap((content) => [...content]))
    hash.update(file).update(text);
  for (const name of [...sources, 'package-lock.json']) {
    const path = join(root, name);
    const files = statSync(path).isFile() ? [path] : filesIn(path).map((file) => join(path, file));
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds a site from the content, and puts it in its place when it is whole. */
function buildFrom(
  content: ReadonlyMap<string, string>,
  place: string,
  settings: Record<string, string>,
): void {
  const project = mkdtempSync(join(tmpdir(), 'slt-fixture-'));
  try {
    copyProject(project, content);
    const built = join(project, 'dist');
    build(built, { SITE_URL: 'https://example.com', ...settings }, project);
    rmSync(place, { recursive: true, force: true });
    cpSync(built, place, { recursive: true });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Builds the sites of the fixture content, unless they are built of what is there now. */
export function buildFixture(): void {
  const [all, few] = [fixtureContent('all'), fixtureContent('few')];
  const stamp = join(folder, 'built-from');
  const now = fingerprint([all, few]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  buildFrom(all, fixtureSite, { BUILD_DATE: fixtureDay });
  buildFrom(few, elsewhere, { BUILD_DATE: yearsLater, BASE_PATH: base });
  writeFileSync(stamp, now);
}
