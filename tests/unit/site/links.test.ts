import { expect, test } from 'vitest';
import { addressesIn, openLinks } from '#domain/site/links.ts';
import { linkChecks } from '#schemas/site/link-check.ts';

const use = (address: string, page: string) => ({ address, kind: 'source' as const, page });
const check = {
  address: 'https://example.com/b',
  result: 'omdirigert' as const,
  status: 200,
  to: 'https://example.com/c',
  checkedAt: '2026-11-20',
};

test('finds the addresses in data, and takes none from the middle of a text', () => {
  const data = {
    url: 'https://example.com/a',
    list: [{ url: 'http://example.com/b' }, null, 7],
    text: 'Se https://example.com/c for mer',
    email: 'a@example.com',
  };
  expect(addressesIn(data)).toEqual(['https://example.com/a', 'http://example.com/b']);
});

test('tells each address once, with the pages that have it and what came of asking for it', () => {
  const uses = [
    use('https://example.com/b', '/2/'),
    use('https://example.com/a', '/1/'),
    use('https://example.com/b', '/1/'),
    use('https://example.com/b', '/2/'),
  ];
  expect(openLinks(uses, [check])).toEqual([
    { address: 'https://example.com/a', kinds: ['source'], pages: ['/1/'], check: undefined },
    {
      address: 'https://example.com/b',
      kinds: ['source'],
      pages: ['/1/', '/2/'],
      check: { date: '2026-11-20', result: 'redirected', status: 200, to: 'https://example.com/c' },
    },
  ]);
});

test('a check says where a link leads when it leads on, and only then', () => {
  const isRight = (given: object) => linkChecks().safeParse({ links: [given] }).success;
  const { to, ...rest } = check;
  expect(isRight(check)).toBe(true);
  expect(isRight(rest)).toBe(false);
  expect(isRight({ ...rest, result: 'dod', status: 404 })).toBe(true);
  expect(isRight({ ...rest, result: 'virket', to })).toBe(false);
  expect(linkChecks().safeParse({ links: [check, check] }).success).toBe(false);
});
