import { rewritten } from './narrow-csp.ts';

/**
 * Gives the scopes of a page's styles the shortest names there are. Astro marks every element of a component with eight
 * letters of chance, which no compression takes away.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  const shorten = (_: string, scope: string) => {
    const name = names.get(scope) ?? `data-s${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  };
  return rewritten(html, (page) => page.replace(/data-astro-cid-(\w+)/g, shorten));
}
