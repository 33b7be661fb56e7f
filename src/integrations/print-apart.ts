import { createHash } from 'node:crypto';
import { rewritten } from './narrow-csp.ts';

const style = /<style>([\s\S]*?)<\/style>/;

/** The rules of a minified style sheet, each with what stands in it. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return rules;
}

/** A page whose styles for paper stand in a file of their own. */
interface WithoutPrint {
  html: string;
  /** The file, where the page has such styles. */
  file?: { name: string; css: string };
}

/**
 * Takes the styles for paper out of the one style of a page: whoever reads on screen has the rest some 400 bytes sooner,
 * and the file comes after, before anyone prints.
 *
 * @param folder where the file will be, as the page asks for it
 */
export function printApart(html: string, folder: string): WithoutPrint {
  const rules = rulesOf(style.exec(html)?.[1] ?? '');
  const isPrint = (rule: string) => rule.trimStart().startsWith('@media print{');
  const css = rules.filter(isPrint).join('');
  if (!css) return { html };
  const name = `print.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  const link = `<link rel="stylesheet" href="${folder}${name}" media="print">`;
  const rest = rules.filter((rule) => !isPrint(rule)).join('');
  const page = rewritten(html, (one) => one.replace(style, () => `<style>${rest}</style>`));
  return { html: page.replace('</style>', () => `</style>${link}`), file: { name, css } };
}
