import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site. */
export interface BuiltPage {
  /** Address in the site, with the folder it is published under. */
  address: string;
  html: string;
  /** The page parsed, once, with ordinary spaces, as texts are written. */
  document: HTMLElement;
}

/** A folder with a built site. */
export interface BuiltSite {
  folder: string;
  base: string;
  pages: BuiltPage[];
  /** The file an address leads to, or nothing. */
  fileOf: (address: string) => string | undefined;
}

/** The folder of the site the tests look at. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Reads every page of a built site. */
export function readSite(folder = dist, base = '/'): BuiltSite {
  const pages = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file): BuiltPage => {
      const html = readFileSync(join(folder, file), 'utf8');
      let document: HTMLElement | undefined;
      return {
        address: base + file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        get document() {
          return (document ??= parse(html.replaceAll('\u00a0', ' ')));
        },
      };
    });
  const found = new Map<string, string | undefined>();
  const find = (address: string) => {
    if (!address.startsWith(base)) return undefined;
    const path = join(folder, decodeURIComponent(address.slice(base.length)));
    const file = address.endsWith('/') ? join(path, 'index.html') : path;
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const fileOf = (address: string) => {
    // The same few addresses stand on every page.
    if (!found.has(address)) found.set(address, find(address));
    return found.get(address);
  };
  return { folder, base, pages, fileOf };
}

/** Bytes a text or file takes on its way to the reader, in brotli at its best. */
export function brotliSize(data: Buffer | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(data), { params }).length;
}

/** Everything a page makes the browser load by itself: icon, scripts and what they import. */
export function loadedWith(site: BuiltSite, page: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (address: string) => {
    const file = site.fileOf(address);
    if (!file || found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const script = readFileSync(file, 'utf8');
    for (const [, name = ''] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      add(address.replace(/[^/]+$/, name));
    }
  };
  const { document } = page;
  const icons = document.querySelectorAll(
    'link[rel="icon"], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="manifest"]',
  );
  for (const link of icons) add(link.getAttribute('href') ?? '');
  for (const node of document.querySelectorAll('script[src], img[src]'))
    add(node.getAttribute('src') ?? '');
  return [...found];
}

/* Pages load the same files, and to weigh one takes long. */
const weighed = new Map<string, number>();

function weightOfFile(file: string): number {
  const size = weighed.get(file) ?? brotliSize(readFileSync(file));
  weighed.set(file, size);
  return size;
}

/** Bytes of all a page loads by itself. */
export const weightOfLoaded = (site: BuiltSite, page: BuiltPage): number =>
  loadedWith(site, page).reduce((sum, file) => sum + weightOfFile(file), 0);

/** Bytes of a page with all it loads by itself. */
export const weightOf = (site: BuiltSite, page: BuiltPage): number =>
  brotliSize(page.html) + weightOfLoaded(site, page);
