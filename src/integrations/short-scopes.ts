import { hashOf, inlineBlocks } from './narrow-csp.ts';

/**
 * Gives the scopes of a page's styles the shortest names there are, and its policy the hashes they then have. Astro
 * marks every element of a component with eight letters of chance, which no compression takes away.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  const shorten = (text: string) =>
    text.replace(/data-astro-cid-(\w+)/g, (_, scope: string) => {
      const name = names.get(scope) ?? `data-s${names.size.toString(36)}`;
      names.set(scope, name);
      return name;
    });
  const blocks = [...html.matchAll(inlineBlocks)].map(([, text = '']) => text);
  // The page first: the names stand in the order it has them.
  const short = shorten(html);
  return blocks.reduce((page, text) => page.replaceAll(hashOf(text), hashOf(shorten(text))), short);
}
