import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { sentence } from '#schemas/site/common.ts';
import { buildDate } from '#domain/site/freshness.ts';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { shapeOf } from '../../../scripts/content-check/schema-words.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const today = buildDate(process.env.BUILD_DATE);
const sound = fixtureContent('few');

/** What the check says when something in a file is written in another way. */
function said(file: string, before: string | RegExp, after: string): string[] {
  const path = `content/${file}`;
  const text = sound.get(path) ?? '';
  expect(text).toMatch(before);
  const texts = new Map(sound).set(path, text.replace(before, after));
  return checkContent(filesInMemory(texts), today).problems.map(inWords);
}

const measure = 'tiltak/nb/sterkt-tiltak.mdx';
const source = 'kilder/phs-2008-4.yaml';

describe('a number where a text is expected', () => {
  test.each([
    [source, /title: .*/, 'title: 2025', "'2025'"],
    [source, /title: .*/, 'title: 0810', "'0810'"],
    [source, /title: .*/, 'title: 22.5', "'22.5'"],
    [source, /title: .*/, 'title: true', "'true'"],
    [measure, /searchTerms: .*/, 'searchTerms: [MST, 22]', "'22'"],
    ['ordliste/slt.yaml', /\n {2}nb: .*/, '\n  nb: 2025', "'2025'"],
    ['tekster/nb.yaml', /( {2}whenLead:).*/, '$1 7', "'7'"],
  ])('in %s, %s as %s is told with its quotation marks', (file, before, after, quoted) => {
    const words = said(file, before, after);
    expect(words).toHaveLength(1);
    expect(words[0]).toContain(
      `Ventet:    en tekst\n  Slik retter du: Sett hermetegn rundt: ${quoted}`,
    );
  });

  test('a list is not told to be put in quotation marks', () => {
    expect(said(source, /title: .*/, 'title: [2025]').join()).not.toContain('hermetegn');
  });
});

describe('a group or a list written in another way', () => {
  test('a text for a group names the fields of the group, and how they are written', () => {
    const [words] = said(measure, /cost:\n {2}says: .*\n {2}source: .*/, 'cost: 1000 kroner');
    expect(words).toContain('Fant:      «1000 kroner»');
    expect(words).toContain('Ventet:    en gruppe felter: says, source');
    expect(words).toContain('Skriv slik:\n      cost:\n        says: …\n        source: …');
  });

  test('a group for a list of groups names the fields of each', () => {
    const [words] = said(
      measure,
      /ungsinn:\n(?: {2}- .*\n)+/,
      'ungsinn: { scale: ny, level: 3, source: phs-2008-4 }\n',
    );
    expect(words).toContain('en liste der hvert punkt har scale, level, year, source');
    expect(words).toContain('\n      ungsinn:\n        - scale: … # ny eller gammel\n');
    expect(words).toContain('\n          year: … # kan utelates\n');
  });

  test('a text for a list of names says which there are', () => {
    const [words] = said(measure, /levels: .*/, 'levels: universelt');
    expect(words).toContain('en liste med én eller flere av universelt, selektivt, indikert');
    expect(words).toContain('Skriv slik:\n      levels:\n        - …');
  });

  test('a text for a group in a list is told with the fields of the group', () => {
    const [words] = said(measure, /ungsinn:\n(?: {2}- .*\n)+/, 'ungsinn: [nivå 3]\n');
    expect(words).toContain('ungsinn[0]');
    expect(words).toContain('en gruppe felter: scale, level, year, source');
  });

  test('what the schema says itself, stands', () => {
    const [words] = said('ordliste/slt.yaml', /term:\n(?: {2}.*\n)+/, 'term: SLT\n');
    expect(words).toContain('Ventet:    teksten på begge målformer: «nb:» og «nn:»');
  });

  test('a group of no known fields is called no more than that', () => {
    expect(shapeOf(z.record(z.string(), sentence), 'a')).toBeUndefined();
  });
});
