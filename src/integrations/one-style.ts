import { hashOf } from './narrow-csp.ts';

const styles = /<style>([\s\S]*?)<\/style>/g;

/** Puts the styles in the head of a page into one, so that its policy has one hash for them, and no more than it must. */
export function joinStyles(html: string): string {
  const [head = ''] = /^[\s\S]*?<\/head>/.exec(html) ?? [];
  const found = [...head.matchAll(styles)].map(([, text = '']) => text);
  const last = found.at(-1);
  if (found.length < 2 || last === undefined) return html;
  const joined = found.join('');
  let left = found.length;
  const one = head.replace(styles, () => (--left === 0 ? `<style>${joined}</style>` : ''));
  // The others are left to narrowPolicy().
  return one.replaceAll(hashOf(last), hashOf(joined)) + html.slice(head.length);
}
