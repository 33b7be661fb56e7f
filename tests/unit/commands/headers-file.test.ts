import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf, parseHeaders } from '../../../scripts/support/headers-file.ts';

const rules = parseHeaders(
  readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'),
);
const headersAt = (address: string) => Object.fromEntries(headersOf(rules, address));

test.each(['/', '/handbok/hva-er-slt/', '/nn/sok/', '/404.html', '/api/v1/kommuner.json'])(
  '%s is told to browsers as safe',
  (address) => {
    const headers = headersAt(address);
    expect(
      Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]),
    ).toBeGreaterThanOrEqual(365 * 24 * 60 * 60);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['permissions-policy']).toContain('geolocation=(self)');
    for (const device of ['camera', 'microphone', 'payment', 'usb'])
      expect(headers['permissions-policy']).toContain(`${device}=()`);
  },
);

test('pages of other sites may read the open data, and nothing else', () => {
  expect(headersAt('/api/v1/kommuner/0301.json')['access-control-allow-origin']).toBe('*');
  expect(headersAt('/kommune/oslo/')).not.toHaveProperty('access-control-allow-origin');
});

test('a vCard is one, with its letters', () => {
  expect(headersAt('/kommune/oslo/kontakt.vcf')['content-type']).toBe('text/vcard; charset=utf-8');
  expect(headersAt('/kommune/oslo/')).not.toHaveProperty('content-type');
});

test('a page is left to the host, which has it asked for anew each time', () => {
  for (const address of ['/', '/kommune/oslo/', '/api/katalog.json', '/pagefind/pagefind.js'])
    expect(headersAt(address), address).not.toHaveProperty('cache-control');
});

test('headers of several rules are joined, as the hosts do', () => {
  const two = parseHeaders('/*\n  X-A: 1\n/a/*\n  x-a: 2\n');
  expect(headersOf(two, '/a/b').get('x-a')).toBe('1, 2');
  expect(headersOf(two, '/b').get('x-a')).toBe('1');
});

test.each(['a line\n', '  X-A: 1\n', '/a\n  no value:\n'])(
  '%j is refused, with its line',
  (text) => {
    expect(() => parseHeaders(text)).toThrow(/_headers:\d is /);
  },
);
