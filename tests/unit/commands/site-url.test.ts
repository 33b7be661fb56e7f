import { expect, test } from 'vitest';
import { isLocal, siteUrlProblem } from '#routing/site-url.ts';

test.each([undefined, ''])('a build is refused when SITE_URL is %j, with what to do', (url) => {
  expect(siteUrlProblem(url)).toContain('SITE_URL=https://example.com npm run build');
});

test.each(['example.com', 'https://', '/slt/', 'ftp://example.com'])(
  'a build is refused when SITE_URL is %s',
  (url) => {
    expect(siteUrlProblem(url)).toContain(`SITE_URL is "${url}"`);
  },
);

test.each(['https://example.com', 'http://localhost:4321', 'https://example.com/'])(
  'SITE_URL may be %s',
  (url) => {
    expect(siteUrlProblem(url)).toBeUndefined();
  },
);

test('a folder belongs in BASE_PATH, and the message says so', () => {
  const problem = siteUrlProblem('https://example.com/slt/');
  expect(problem).toContain('https://example.com.');
  expect(problem).toContain('BASE_PATH=/slt/');
});

test.each([
  ['http://localhost:4321', true],
  ['http://slt.localhost/', true],
  ['http://127.0.0.1:8080', true],
  ['http://[::1]/', true],
  ['https://example.com', false],
  ['https://localhost.example.com', false],
])('what is built for %s is for this machine alone: %s', (url, expected) => {
  expect(isLocal(new URL(url))).toBe(expected);
});
