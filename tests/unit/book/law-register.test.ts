import { parse as parseHtml } from 'node-html-parser';
import { expect, test } from 'vitest';
import { toMarkdown } from '#book/render/markdown.ts';
import { webPage } from '#book/render/web/web-page.ts';
import { blockWords, origin, page, pageAmongOthers, treeOf } from '../../support/prose.ts';

const register = treeOf('<Register of="lover" />');
const whole = parseHtml(webPage(register, pageAmongOthers));
const changes = whole.querySelectorAll('.changing, .note').map(({ text }) => text);

test('a rule says of each change whether it is adopted, with its day or that none is found, or proposed', () => {
  expect(changes).toEqual([
    'Vedtatt (fra 1. januar 2027): Ny lov. Nesten sikkert. Si alt.',
    'Vedtatt (ingen dato): Enda en lov. Si noe.',
    'Foreslått: Noen vil ha den bort.',
    'Mer kan komme.',
  ]);
});

test('what is neither adopted nor proposed has no label', () => {
  expect(whole.querySelector('.note')?.innerHTML).toBe('Mer kan komme.');
});

test('a rule names the copy that was read and how far it goes, and what else was read', () => {
  const about = whole.querySelector('.about');
  expect(about?.text).toContain('Lest i: kopi til 1. januar 2026; Rapport & råd (Forlaget, 2020).');
  expect(about?.querySelector('a')?.getAttribute('href')).toBe('#kilde-kopi');
});

test('the list of names tells of what is adopted', () => {
  const index = parseHtml(webPage(register, page));
  expect(index.querySelector('#lov-loven')?.text).toBe(
    'Loven § 1: Taushet. Vedtatt (fra 1. januar 2027). Vedtatt (ingen dato)',
  );
});

test('in Markdown a rule has the same labels and what was read', () => {
  const file = { ...blockWords, origin, addressOf: (path: string) => `https://example.com${path}` };
  const markdown = toMarkdown(register, file);
  for (const words of [
    '**Vedtatt (fra 1. januar 2027):** Ny lov.',
    '**Foreslått:** Noen vil ha den bort. Mer kan komme.',
    'Lest i: kopi til 1. januar 2026; [Rapport & råd](https://example.com/rapport) (Forlaget, 2020).)',
  ])
    expect(markdown).toContain(words);
});
