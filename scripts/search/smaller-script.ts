import { minify } from 'vite';

/** Pagefind's own script in fewer bytes. */
export async function smallerScript(code: Uint8Array): Promise<Buffer> {
  const minified = await minify('pagefind.js', Buffer.from(code).toString('utf8'), {
    module: true,
  });
  return Buffer.from(minified.code);
}
