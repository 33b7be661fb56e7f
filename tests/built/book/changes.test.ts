import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';
import { fixtureSite } from '../../support/fixture-site.ts';

const site = readSite(fixtureSite);

const mainOf = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address);
  const main = page?.document.querySelector('main');
  if (!main) throw new Error(`${address} is not built`);
  return main;
};

const textOf = (address: string) => readFileSync(site.fileOf(address) ?? address, 'utf8');

/** The words of a node, with one space between them. */
const words = (node: { structuredText: string } | null) =>
  node?.structuredText.replace(/\s+/g, ' ').trim();

describe('the list of changes of a book', () => {
  test('has months, days and lines, the newest first, each leading to its chapter', () => {
    const main = mainOf('/handbok/endringer/');
    expect(main.querySelectorAll('h2').map(words)).toEqual(['November 2026']);
    expect(main.querySelectorAll('time').map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-11-20',
      '2026-11-10',
    ]);
    expect(main.querySelectorAll('section li').map(words)).toEqual([
      'Hva er SLT Kapittel 1 En prøve er lagt til.',
      'Utførende nivå Kapittel 5 Avsnittet om møter er nytt.',
      'Hva er SLT Kapittel 1 Tallene er nye.',
    ]);
    expect(main.querySelectorAll('section li a').map((link) => link.getAttribute('href'))).toEqual([
      '/handbok/hva-er-slt/',
      '/handbok/utforende-niva/',
      '/handbok/hva-er-slt/',
    ]);
  });

  test('tells each change in nynorsk where the chapter does, and marks those in bokmål', () => {
    const main = mainOf('/nn/handbok/endringer/');
    const [first, second] = main.querySelectorAll('section li p');
    expect([first?.getAttribute('lang'), second?.getAttribute('lang')]).toEqual(['nb', undefined]);
    expect(words(second ?? null)).toBe('Avsnittet om møte er nytt.');
  });

  test('says in words that there are none', () => {
    expect(mainOf('/prove/endringer/').text).toContain('Ingen faglige endringer er ført opp ennå');
    expect(mainOf('/prove/endringer/').querySelectorAll('section')).toEqual([]);
  });

  test('is led to from the contents of the book and from the foot of each chapter', () => {
    for (const address of ['/handbok/', '/handbok/hva-er-slt/', '/handbok/kartlegging/'])
      expect(
        mainOf(address).querySelector('a[href="/handbok/endringer/"]'),
        address,
      ).not.toBeNull();
    expect(mainOf('/prove/slutt/').querySelector('a[href="/prove/endringer/"]')).not.toBeNull();
  });

  test('stands beside itself as Markdown, and in llms.txt', () => {
    expect(textOf('/handbok/endringer.md')).toMatch(
      /- 20\. november 2026, \[Hva er SLT\]\(http[^)]*\/handbok\/hva-er-slt\/\): En prøve er lagt til\.\n/,
    );
    expect(textOf('/llms.txt')).toContain('/prove/endringer.md');
  });
});

test('a chapter tells its newest change, on its page, in Markdown and on the page of the whole book', () => {
  expect(words(mainOf('/handbok/hva-er-slt/').querySelector('.changed'))).toBe(
    'Sist faglig endret 20. november 2026: En prøve er lagt til. Alle endringer',
  );
  expect(textOf('/handbok/hva-er-slt.md')).toContain(
    '\nSist faglig endret 20. november 2026: En prøve er lagt til.\n',
  );
  const place = mainOf('/handbok/alt/').querySelector('[aria-labelledby="hva-er-slt"] .place');
  expect(words(place)).toContain('Sist faglig endret 20. november 2026');
});
