import type { BuiltSite } from '../../scripts/support/site.ts';

/** A link of a built site that leads nowhere. */
export interface BrokenLink {
  page: string;
  href: string;
  why: 'no such page' | 'no such fragment' | 'outside the folder of the site' | 'not an address';
}

/** Every link inside a built site that leads nowhere, fragments included. */
export function brokenLinks({ base, pages, fileOf }: BuiltSite): BrokenLink[] {
  const idsOf = new Map<string, Set<string>>();
  const ids = (address: string) => {
    const known = idsOf.get(address);
    if (known) return known;
    const page = pages.find((candidate) => candidate.address === address);
    const found = new Set(page?.document.querySelectorAll('[id]').map(({ id }) => id));
    idsOf.set(address, found);
    return found;
  };
  return pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('a[href], form[action], link[rel="icon"], link[rel="manifest"]')
      .flatMap((node) => {
        const href = node.getAttribute('href') ?? node.getAttribute('action') ?? '';
        if (/^(https?|mailto|tel):/.test(href)) return [];
        if (/^[a-z]+:|^\/\//i.test(href)) return [{ page: address, href, why: 'not an address' }];
        const target = new URL(href, `http://site${address}`);
        const problem = (why: BrokenLink['why']) => [{ page: address, href, why }];
        if (!target.pathname.startsWith(base)) return problem('outside the folder of the site');
        if (!fileOf(target.pathname)) return problem('no such page');
        const fragment = decodeURIComponent(target.hash.slice(1));
        return fragment && !ids(target.pathname).has(fragment) ? problem('no such fragment') : [];
      }),
  );
}
