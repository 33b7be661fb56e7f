import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../../scripts/support/serve-site.ts';

let folder: string;
let site: ServedSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slt-serve-'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'område'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'område/index.html'), 'area');
  writeFileSync(join(folder, '_astro/a.js'), 'export {}');
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: immutable\n',
  );
  site = await serveSite(folder);
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What stands at an address: status, text, and the headers asked for. */
async function at(path: string, ...names: string[]) {
  const response = await fetch(site.address + path, { redirect: 'manual' });
  const headers = names.map((name) => response.headers.get(name));
  return [response.status, await response.text(), ...headers];
}

test('a page stands at its folder, with the headers of the file', async () => {
  expect(await at('/', 'content-type', 'x-content-type-options', 'cache-control')).toEqual([
    200,
    'front',
    'text/html;charset=utf-8',
    'nosniff',
    'public, max-age=0, must-revalidate',
  ]);
  expect(await at('/omr%C3%A5de/?q=1')).toEqual([200, 'area']);
  expect(await at('/_astro/a.js', 'cache-control')).toEqual([200, 'export {}', 'immutable']);
});

test('the address of a page without its slash leads to it', async () => {
  expect(await at('/omr%C3%A5de?q=1', 'location')).toEqual([301, '', '/omr%C3%A5de/?q=1']);
});

test('what is not there is answered with 404.html, and so are the headers file and what lies outside', async () => {
  for (const path of [
    '/nothing',
    '/nothing/',
    '/_headers',
    '/_astro/',
    '/..%2f..%2fetc/passwd',
    '/%zz',
  ])
    expect(await at(path, 'x-content-type-options'), path).toEqual([404, 'not here', 'nosniff']);
});

test('what is built anew is served at once', async () => {
  rmSync(join(folder, 'index.html'));
  writeFileSync(join(folder, 'index.html'), 'a longer front');
  expect(await at('/')).toEqual([200, 'a longer front']);
});

test('a site under the path of another stands there alone', async () => {
  const under = await serveSite(folder, { base: '/slt/' });
  const status = async (path: string) => (await fetch(under.address + path)).status;
  expect([await status('/slt/'), await status('/slt/_astro/a.js')]).toEqual([200, 200]);
  expect([await status('/'), await status('/_astro/a.js')]).toEqual([404, 404]);
  await under.close();
});

test('a taken port and a site that is not built are said', async () => {
  const port = Number(new URL(site.address).port);
  await expect(serveSite(folder, { port })).rejects.toThrow('EADDRINUSE');
  await expect(serveSite(join(folder, '_astro'))).rejects.toThrow('npm start');
});
