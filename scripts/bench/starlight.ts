import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Kept between runs: installing takes longer than building. */
const folder = join(root, 'node_modules/.bench-starlight');

/** What is compared with, and the Astro of this project. */
const starlightVersion = '0.42.4';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Starlight', locales: { root: { label: 'Bokmål', lang: 'nb' } } })],
});
`;

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function run(command: string, args: readonly string[]): void {
  const { status, stderr, stdout, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`);
}

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** A chapter as Starlight wants it: its title in the frontmatter, not as a heading. */
function asDocument(markdown: string): string {
  const [, title = ''] = /^# (.+)\n/.exec(markdown) ?? [];
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${markdown.replace(/^# .+\n/, '')}`;
}

function install(): void {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const wanted = `${JSON.stringify({
    private: true,
    type: 'module',
    dependencies: { '@astrojs/starlight': starlightVersion, astro: dependencies.astro },
  })}\n`;
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('npm', [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--no-save',
    `@astrojs/starlight@${starlightVersion}`,
    `astro@${dependencies.astro}`,
  ]);
  writeFileSync(file, wanted);
}

/** A site that Starlight has built of our chapters. */
export interface StarlightSite {
  /** The folder it was built into. */
  folder: string;
  pages: number;
  /** Milliseconds it took to build, its search index included. */
  milliseconds: number;
}

/**
 * Builds the chapters of a built site with Starlight as it comes, from nothing.
 *
 * @param dist the folder of the built site; its Markdown export is what Starlight gets
 * @param copies how many times each chapter is given, to fill a site
 */
export function buildStarlight(dist: string, copies = 1): StarlightSite {
  install();
  for (const left of ['src', 'dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, left), { recursive: true, force: true });
  write('astro.config.mjs', config);
  write('src/content.config.ts', contentConfig);
  for (const file of globSync('handbok/*.md', { cwd: dist })) {
    const text = asDocument(readFileSync(join(dist, file), 'utf8'));
    for (let copy = 0; copy < copies; copy += 1) {
      const place = copy === 0 ? 'handbok' : `handbok-${copy}`;
      write(`src/content/docs/${place}/${basename(file)}`, text);
    }
  }
  const started = performance.now();
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  const milliseconds = performance.now() - started;
  const out = join(folder, 'dist');
  return { folder: out, pages: globSync('**/*.html', { cwd: out }).length, milliseconds };
}
