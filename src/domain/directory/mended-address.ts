import { slugify } from '#domain/site/norwegian.ts';
import { pageData } from '#domain/site/page-data.ts';

/** Addresses with `SLUG` where the name of what they are about stands, as `/kommune/SLUG/`. */
export const mendedAddressData = pageData<{ readonly addresses: readonly string[] }>(
  'mended-address',
);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address somebody meant who wrote a name as it is: with capitals, with æ, ø and å, or with «kommune» after it.
 * Nothing when the address is already written as ours are, or is none of these.
 */
export function mendedAddress(pathname: string, addresses: readonly string[]): string | undefined {
  for (const address of addresses) {
    const [before = ''] = address.split('SLUG');
    if (!pathname.toLowerCase().startsWith(before)) continue;
    const [name = ''] = pathname.slice(before.length).split('/');
    const slug = slugify(decoded(name)).replace(/-kommune$/, '');
    const mended = address.replace('SLUG', slug);
    if (slug && mended !== pathname) return mended;
  }
  return undefined;
}
