/** Where the site is while it is only edited and tested. */
export const localSite = 'http://localhost:4321';

/** True for an address that only the machine itself reaches, so that nothing that names it is for others. */
export const isLocal = ({ hostname }: URL): boolean =>
  /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(hostname);

/**
 * What is wrong with `SITE_URL` for a site to publish; nothing when it will do. The site writes its own address
 * into canonical links, the sitemap and the open data, which allow no other than a whole one, and nobody sees on
 * the pages that it is wrong there.
 */
export function siteUrlProblem(url: string | undefined): string | undefined {
  if (!url)
    return 'SITE_URL is not set. It is the address the site is published at, for canonical links, sitemap and open data. Build with: SITE_URL=https://example.com npm run build. To look at the site on this machine: npm start';
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    return `SITE_URL is "${url}"; expected an address as https://example.com. Correct it.`;
  if (new URL(url).pathname !== '/')
    return `SITE_URL is "${url}"; expected an address without a folder, as ${new URL(url).origin}. Give the folder in BASE_PATH=${new URL(url).pathname}`;
  return undefined;
}
