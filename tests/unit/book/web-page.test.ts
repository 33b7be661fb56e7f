import { expect, test } from 'vitest';
import { parse as parseHtml } from 'node-html-parser';
import { decisionAidNode } from '#book/tree/decision-aid.ts';
import { decisionAidPage } from '#book/render/web/decision-aid.ts';
import { webPage } from '#book/render/web/web-page.ts';
import { everything, lookup, page, pageAmongOthers, treeOf } from '../../support/prose.ts';

const html = (markdown: string, place: 'alone' | 'among others' = 'alone') =>
  webPage(treeOf(markdown), place === 'alone' ? page : pageAmongOthers);

test('Markdown becomes HTML, with headings that link to themselves', () => {
  expect(html('## Når det *haster*\n\nRing [oss](https://example.org/).\n\n- Nå\n- Straks')).toBe(
    '<h2 id="nar-det-haster"><a href="#nar-det-haster">Når det <em>haster</em></a></h2>\n' +
      '<p>Ring <a href="https://example.org/">oss</a>.</p>\n' +
      '<ul>\n<li>Nå</li>\n<li>Straks</li>\n</ul>',
  );
});

test('among other chapters headings go two levels down and have no fragment', () => {
  expect(html('## En\n\n### To\n\n#### Tre', 'among others')).toBe(
    '<h4>En</h4>\n<h5>To</h5>\n<h6>Tre</h6>',
  );
});

const references =
  '[a](begrep:a) [b](kapittel:b) [c](kilde:c) [d](lov:d) [e](punkt:e) [f](side:/om/)';
const hrefs = (text: string) =>
  parseHtml(text)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href'));

test('references lead to their pages, and the mark of a source to the list at the end of the text', () => {
  expect(hrefs(html(references))).toEqual([
    '/base/begrep/a/',
    '/base/kapittel/b/',
    '#kilde-c',
    '/base/lov/d/',
    '/base/punkt/e/',
    '/base/side//om//',
  ]);
});

test('among other chapters, what stands on the same page is a fragment', () => {
  expect(hrefs(html(references, 'among others'))).toEqual([
    '/base/begrep/a/',
    '#b',
    '#prove-kilde-c',
    '#lov-d',
    '/base/punkt/e/',
    '/base/side//om//',
  ]);
});

const mark = (number: number, id: string, place = `${number}`) =>
  `<sup><a lang="nb" id="merke-${place}" href="#kilde-${id}" aria-label="Kilde ${number}">[${number}]</a></sup>`;

test('a source becomes a number that says what it is, after the words that name it', () => {
  expect(
    html('Det virker. [](kilde:en) Det sier [to forskere](kilde:to), og flere.[](kilde:en)'),
  ).toBe(
    `<p>Det virker.${mark(1, 'en')} Det sier to forskere${mark(2, 'to')}, og flere.${mark(1, 'en', '1-2')}</p>`,
  );
});

test('among other chapters, the marks of a chapter are its own', () => {
  expect(html('Slik er det.[](kilde:en)', 'among others')).toBe(
    '<p>Slik er det.<sup><a lang="nb" id="prove-merke-1" href="#prove-kilde-en" aria-label="Kilde 1">[1]</a></sup></p>',
  );
});

test('a mark in the head of a table is not in the name of the table', () => {
  const root = parseHtml(html('| År[](kilde:en) | Tall |\n|---|---|\n| 2020 | 1 [](kilde:to) |'));
  expect(root.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Tabell: År, Tall');
  expect(root.querySelectorAll('sup').map(({ text }) => text)).toEqual(['[1]', '[2]']);
});

test('a table scrolls in a region named by its headings, and & in a cell is escaped once', () => {
  expect(html('| Hvem & hva | Når |\n|---|---|\n| A & B | `<b>` |')).toBe(
    '<div class="scroll" role="group" tabindex="0" aria-label="Tabell: Hvem &#x26; hva, Når">' +
      '<table><thead><tr><th>Hvem &#x26; hva</th> <th>Når</th> </tr></thead>' +
      '<tbody><tr><td>A &#x26; B</td> <td><code>&#x3C;b></code></td> </tr></tbody></table></div>',
  );
});

test('a table that is read by row names the column of each cell, and has the roles of a table whatever its layout', () => {
  const root = parseHtml(html('| Hvem & hva | Når | Hvor |\n|---|---|---|\n| A & B | Nå | Her |'));
  expect(root.querySelector('div')?.getAttribute('class')).toBe('scroll blocks');
  const told = root
    .querySelectorAll('[role]')
    .map((node) => [node.rawTagName, node.getAttribute('role'), node.getAttribute('data-label')])
    .map((parts) => parts.filter(Boolean).join(' '));
  expect(told).toEqual([
    'div group',
    'table table',
    'tr row',
    ...['th columnheader', 'th columnheader', 'th columnheader'],
    'tr row',
    ...['th rowheader', 'td cell Når', 'td cell Hvor'],
  ]);
});

test('a callout says its kind in words', () => {
  const callout = html('<Callout kind="tips" title="Spør & svar">\n\nNå.\n\n</Callout>');
  const icon = /<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">.*?<\/svg>/;
  expect(callout).toMatch(icon);
  expect(callout.replace(icon, '')).toBe(
    '<div class="callout tips" role="note"><p class="title"><span lang="nb">Tips</span> Spør &#x26; svar</p><p>Nå.</p></div>',
  );
});

test('steps wrap their list', () => {
  expect(html('<Steps>\n\n1. Ett\n2. To\n\n</Steps>')).toBe(
    '<div class="steps"><ol>\n<li>Ett</li>\n<li>To</li>\n</ol></div>',
  );
});

test('in a chapter by itself a decision aid is the way to its page, and among others all of it', () => {
  const alone = parseHtml(html('<DecisionAid id="hjelp" />'));
  expect(hrefs(alone.toString())).toEqual(['/base/hjelp/']);
  const among = parseHtml(html('<DecisionAid id="hjelp" />', 'among others'));
  expect(among.querySelectorAll('.step')).toHaveLength(3);
  expect(among.querySelectorAll('decision-aid, button')).toHaveLength(0);
});

const aidPage = () => parseHtml(decisionAidPage(decisionAidNode('hjelp', lookup), page));

test('the page of a decision aid has all its steps, its rules, and what one may do all the same', () => {
  const root = aidPage();
  expect(root.querySelectorAll('.step')).toHaveLength(3);
  expect(root.querySelector('.laws a')?.getAttribute('href')).toBe('/base/lov/loven/');
  expect(root.querySelector('.laws [data-steps="vent"]')?.text).toBe(', Loven § helse');
  expect(root.querySelector('#vent .may + ul')?.text).toBe('Se etter');
  expect(root.querySelector('#ring .may')).toBeNull();
});

test('the steps of a decision aid are headings on its page, and none among other chapters', () => {
  const headings = aidPage().querySelectorAll('.step > h2');
  expect(headings.map(({ text }) => text)).toEqual([
    'Spørsmål 1 Haster det?',
    'Plikt Ring',
    'Fritt Vent',
  ]);
  const among = parseHtml(html('<DecisionAid id="hjelp" />', 'among others'));
  expect(among.querySelectorAll('h2')).toHaveLength(0);
  for (const group of among.querySelectorAll('.step[role=group]'))
    expect(among.querySelector(`#${group.getAttribute('aria-labelledby')}`)).not.toBeNull();
});

test('short answers stand beside each other, and are told how many they are', () => {
  expect(aidPage().querySelector('ul[role=list]')?.getAttribute('class')).toBe('short of-2');
});

test('each answer of a decision aid leads to a step that is there', () => {
  const root = aidPage();
  const ids = root.querySelectorAll('.step').map(({ id }) => `#${id}`);
  for (const href of hrefs(root.querySelectorAll('ul[role=list]').join('')))
    expect(ids).toContain(href);
});

test('alone, registers of rules and sources lead to the pages that say what each is', () => {
  const alone = parseHtml(html('<Register of="lover" />\n\n<Register of="kilder" />'));
  const targets = lookup.register('lover').entries.map((entry) => `/base${entry.target}`);
  expect(hrefs(alone.querySelectorAll('#lov-loven').join(''))).toEqual(targets);
  expect(alone.querySelector('.index:not([role]) a[href*="#utgiver-"]')?.text).toBe('Forlaget');
  expect(alone.text).not.toContain('Si ingenting.');
  const whole = parseHtml(html('<Register of="lover" />', 'among others'));
  expect(whole.text).toContain('Si ingenting.');
});

test('every type of node has its HTML, alone and among others', () => {
  for (const place of ['alone', 'among others'] as const) {
    const root = parseHtml(html(everything, place));
    for (const selector of [
      'em',
      'strong',
      'del',
      'code',
      'pre',
      'br',
      'hr',
      'blockquote',
      'ul',
      'ol',
      'table',
      '.callout',
      '.steps',
      'figure svg',
      '.step',
      'sup',
      'li#lov-loven',
      place === 'alone' ? '.index .letter' : 'li#kilde-rapport',
    ])
      expect(root.querySelector(selector), selector).not.toBeNull();
    expect(root.toString()).not.toContain('style=');
  }
});

test.each([
  ['![Bilde](a.png)', 'image'],
  ['Se <Diagram id="to-ledd" /> her.', 'mdxJsxTextElement" <Diagram>'],
  ['{1 + 1}', 'mdxFlowExpression'],
])('%s fails with the name of the node and its place', (markdown, name) => {
  expect(() => html(`Et avsnitt.\n\n${markdown}`)).toThrow(
    `content/handbok/nb/prove.mdx:6: The web page has no entry for "${name}`,
  );
});
