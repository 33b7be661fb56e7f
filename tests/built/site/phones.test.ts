import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { phonesIn } from '#domain/site/phones-in-text.ts';
import { dist, readSite } from '../../../scripts/support/site.ts';

/* What counts: a number `phonesIn()` finds when it reads a paragraph whole, as a reader does. A paragraph is the text
   between two tags that begin a line. Not counted is what a link cannot stand in: another link, a button, a label, the
   line that opens a box, a choice; and what is no running text: code, drawings, scripts, what a reader fills in. */

const inside =
  'a,abbr,b,bdi,cite,data,dfn,em,i,ins,kbd,mark,q,s,small,span,strong,sub,time,u,var,wbr'.split(
    ',',
  );
const noLink = ['a', 'button', 'label', 'summary'];
const notRead = ['code', 'pre', 'script', 'select', 'style', 'sup', 'svg', 'textarea', 'title'];

interface Letters {
  text: string;
  counts: boolean;
}

/** The paragraphs under a node, each cut where it starts or stops to count. */
function paragraphsIn(root: HTMLElement): Letters[][] {
  const all: Letters[][] = [[]];
  const walk = (node: Node, counts: boolean) => {
    if (node.nodeType === NodeType.TEXT_NODE)
      all.at(-1)?.push({ text: node.text.replaceAll(/\s/g, ' '), counts });
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const name = (node as HTMLElement).rawTagName?.toLowerCase() ?? '';
    if (notRead.includes(name)) return;
    const isInside = inside.includes(name);
    if (!isInside) all.push([]);
    for (const child of node.childNodes) walk(child, counts && !noLink.includes(name));
    if (!isInside) all.push([]);
  };
  walk(root, true);
  return all;
}

/** The numbers of a paragraph that ought to be pressed and can't. */
function deadNumbers(paragraph: readonly Letters[]): string[] {
  const whole = paragraph.map(({ text }) => text).join('');
  const counts = paragraph.flatMap((part) => Array<boolean>(part.text.length).fill(part.counts));
  let at = whole.length - whole.trimStart().length;
  return phonesIn(whole.trim()).flatMap(({ text, call }) => {
    const from = at;
    at += text.length;
    const isDead = call !== undefined && counts.slice(from, at).every(Boolean);
    return isDead ? [`${text} in: ${whole.trim().slice(0, 80)}`] : [];
  });
}

const { pages } = readSite();

test('every telephone number in the text of a page can be pressed', () => {
  const dead: Record<string, string[]> = {};
  for (const { address, document } of pages) {
    const found = paragraphsIn(document).flatMap(deadNumbers);
    if (found.length > 0) dead[address] = found;
  }
  expect(dead).toEqual({});
});

test('what can be pressed to call is a number, and calls the number it says', () => {
  const links = pages.flatMap(({ address, document }) =>
    document.querySelectorAll('a[href^="tel:"]').map((link) => ({ address, link })),
  );
  expect(links.length).toBeGreaterThan(pages.length / 2);
  const digits = (text = '') => text.replaceAll(/\D/g, '').replace(/^(00)?47(?=\d{8}$)/, '');
  const wrong = links
    .filter(({ link }) => {
      const called = digits(link.getAttribute('href'));
      const said = digits(link.text);
      // Beside the number may stand when it answers.
      return called.length < 3 || !(said.startsWith(called) || said.endsWith(called));
    })
    .map(({ address, link }) => `${address}: ${link.outerHTML}`);
  expect(wrong).toEqual([]);
});

test('the Markdown beside the pages has its numbers as they are written', () => {
  const files = globSync('**/*.md', { cwd: dist });
  expect(files).not.toEqual([]);
  expect(files.filter((file) => readFileSync(join(dist, file), 'utf8').includes('(tel:'))).toEqual(
    [],
  );
});
