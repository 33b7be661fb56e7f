import { rewritten } from './narrow-csp.ts';

const styles = /<style>[\s\S]*?<\/style>/g;
const asked = /var\((--[\w-]+)/g;
/** A declaration as it stands in minified styles. */
const declared = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;
const emptied = /(?<=[{};>]|^)[^{};<>@]+\{\}|@media[^{}]+\{\}/g;

/** A page without the custom properties that nothing in it asks for, one through another included. */
function withoutUnused(html: string): string {
  const used = new Set([...html.matchAll(asked)].map(([, name]) => name));
  const less = html.replace(styles, (style) =>
    style
      .replace(declared, (text, name: string) => (used.has(name) ? text : ''))
      .replace(emptied, '')
      .replace(emptied, ''),
  );
  return less === html ? html : withoutUnused(less);
}

/**
 * Gives the custom properties of a page's styles the shortest names there are, in its drawings too, and leaves out those
 * nothing in the page asks for. No script may name one.
 */
export function shortenProperties(html: string): string {
  const names = new Map<string, string>();
  const shorten = (name: string) => {
    const short = names.get(name) ?? `--${names.size.toString(36)}`;
    names.set(name, short);
    return short;
  };
  const property = /(?<=[{;(])--[\w-]+/g;
  return rewritten(html, (page) =>
    withoutUnused(page).replace(/<style>[\s\S]*?<\/style>|<[a-z][^>]*>/g, (part) =>
      part.replace(property, shorten),
    ),
  );
}
