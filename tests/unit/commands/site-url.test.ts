import { expect, test } from 'vitest';
import { siteUrlProblem } from '#routing/site-url.ts';

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
