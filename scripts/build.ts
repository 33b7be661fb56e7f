/**
 * `npm run build`: checks the content and builds the site into dist/, search index included. What goes wrong leaves
 * the former dist/ as it was. What it is given goes to `astro build`, but `--outDir` builds elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocal, siteUrlProblem } from '#routing/site-url.ts';
import { build, BuildError, root } from './support/build.ts';

/** Builds, and says how it went. Returns the exit code. */
function main(): number {
  const problem = siteUrlProblem(process.env.SITE_URL);
  if (problem) {
    console.error(problem);
    return 2;
  }
  const check = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (check.status !== 0) return check.status ?? 1;

  const { values, tokens } = parseArgs({
    options: { outDir: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const outDir = typeof values.outDir === 'string' ? resolve(values.outDir) : join(root, 'dist');
  const options = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value];
    if (token.kind !== 'option' || token.name === 'outDir') return [];
    return token.inlineValue ? [`${token.rawName}=${token.value}`] : [token.rawName];
  });
  try {
    build(outDir, {}, root, options);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(
      `${error.message}\nIngenting ble bygd. Det som var bygd fra før, er som det var.`,
    );
    return error.status;
  }
  console.log('Bygd, med søk.');
  const { SITE_URL = '' } = process.env;
  if (isLocal(new URL(SITE_URL)))
    console.warn(
      `Bygd for ${SITE_URL}, som bare denne maskinen når. Ikke legg det ut: filene under /nedlasting/ sier at de er en prøve. Bygg til publisering med: SITE_URL=https://example.com npm run build`,
    );
  return 0;
}

process.exitCode = main();
