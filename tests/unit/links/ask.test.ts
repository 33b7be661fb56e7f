import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPolitely } from '../../../scripts/links/politely.ts';
import { linkServer } from '../../support/link-server.ts';

const patience = { timeout: 150, pause: 5, retryAfter: 5, userAgent: 'prove/1.0' };
const later = () => Date.now() + 60_000;
let server: Awaited<ReturnType<typeof linkServer>>;

beforeAll(async () => {
  server = await linkServer();
});

afterAll(() => server.close());

describe('what comes of asking for an address', () => {
  test.each([
    ['a page', '/side', { result: 'virket', status: 200 }],
    ['a page and a place in it', '/side#midt', { result: 'virket', status: 200 }],
    ['a page that has moved', '/flyttet', { result: 'omdirigert', status: 200, to: '/side' }],
    [
      'one that moved twice',
      '/flyttet-to-ganger',
      { result: 'omdirigert', status: 200, to: '/side' },
    ],
    ['a circle of redirects', '/ring', { result: 'ikke-naadd' }],
    ['a redirect out of the web', '/bort', { result: 'ikke-naadd', status: 301 }],
    ['a redirect to nowhere', '/uten-maal', { result: 'ikke-naadd', status: 301 }],
    ['a page that is not there', '/borte', { result: 'dod', status: 404 }],
    ['a page that was taken away', '/slettet', { result: 'dod', status: 410 }],
    ['a redirect to a page that is not there', '/til-borte', { result: 'dod', status: 404 }],
    ['a page that keeps programs out', '/stengt', { result: 'ikke-naadd', status: 403 }],
    ['a server that fails once', '/feil-en-gang', { result: 'virket', status: 200 }],
    ['a server that fails each time', '/alltid-feil', { result: 'ikke-naadd', status: 500 }],
    ['a server without HEAD', '/uten-head', { result: 'virket', status: 200 }],
    ['a server whose HEAD says otherwise', '/head-sier-borte', { result: 'virket', status: 200 }],
    ['a server slower than the limit', '/treg', { result: 'ikke-naadd' }],
    ['a page that robots.txt keeps programs from', '/forbudt', { result: 'ikke-naadd' }],
  ])('%s (%s)', async (_, path, expected) => {
    const address = `${server.origin}${path}`;
    const answers = await askPolitely([address], patience, later());
    const to = 'to' in expected ? { to: `${server.origin}${expected.to}` } : {};
    expect(answers.get(address)).toEqual({ ...expected, ...to });
  });

  test('a server that refuses to connect gave no answer', async () => {
    const gone = await linkServer();
    await gone.close();
    const answers = await askPolitely([`${gone.origin}/side`], patience, later());
    expect(answers.get(`${gone.origin}/side`)).toEqual({ result: 'ikke-naadd' });
  });
});

describe('how it asks', () => {
  test('one host is asked for one page at a time, with a pause, and told who asks', async () => {
    const own = await linkServer();
    const addresses = ['/side', '/flyttet', '/uten-head', '/borte'].map(
      (path) => own.origin + path,
    );
    await askPolitely(addresses, { ...patience, pause: 20 }, later());
    await own.close();
    expect(own.mostAtOnce()).toBe(1);
    expect(own.got.every(({ userAgent }) => userAgent === patience.userAgent)).toBe(true);
    const gaps = own.got.slice(1).map(({ at }, index) => at - (own.got[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
  });

  test('robots.txt is read once for a host, and what it forbids is never asked for', async () => {
    const own = await linkServer();
    await askPolitely([`${own.origin}/side`, `${own.origin}/forbudt`], patience, later());
    await own.close();
    expect(own.got.map(({ path, method }) => `${method} ${path}`)).toEqual([
      'GET /robots.txt',
      'HEAD /side',
    ]);
  });

  test('hosts are asked side by side, so a slow one keeps nobody waiting', async () => {
    const [slow, quick] = await Promise.all([linkServer(), linkServer()]);
    const order: string[] = [];
    await askPolitely(
      [`${slow.origin}/treg`, `${quick.origin}/side`],
      patience,
      later(),
      (address) => order.push(new URL(address).origin),
    );
    await Promise.all([slow.close(), quick.close()]);
    expect(order).toEqual([quick.origin, slow.origin]);
  });

  test('nothing more is begun when the time is up, and what was not asked for has no answer', async () => {
    const answers = await askPolitely([`${server.origin}/side`], patience, Date.now() - 1);
    expect(answers.size).toBe(0);
  });
});
