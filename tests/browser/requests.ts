import type { Page } from '@playwright/test';

/** What a page has asked for since now: addresses, with what is sent along. The icon is left out: when to fetch it is up to the browser. */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') asked.push(request.url() + (request.postData() ?? ''));
  });
  return asked;
}

/** The same without the parts of the site that are fetched once they are used. Their addresses say nothing. */
export const requestsButParts = (requests: readonly string[]): string[] =>
  requests.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url));
