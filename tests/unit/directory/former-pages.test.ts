import { describe, expect, test } from 'vitest';
import { formerNamePages } from '#domain/directory/former-pages.ts';
import { becameInWords, titleOfName } from '#domain/directory/former-words.ts';
import { textsIn } from '../../support/texts.ts';
import { catalogue } from '../../support/catalogue.ts';

const { kommuner, former } = catalogue;
const names = formerNamePages(kommuner, former);
const { formerName: t } = textsIn('nb');
const of = (slug: string) => {
  const name = names.find((each) => each.slug === slug);
  if (!name) throw new Error(`${slug} leads nowhere`);
  return name;
};

describe('the names that lead on', () => {
  test('are in the way of no kommune of today, and each has one address', () => {
    const addresses = [...names, ...kommuner].map(({ slug }) => slug);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('lead somewhere, all of them', () => {
    for (const { slug, ended, today } of names)
      expect([...ended.flatMap((each) => each.kommuner), ...today].length, slug).toBeGreaterThan(0);
  });

  test('have every kommune that is gone under another name', () => {
    for (const name of ['svelvik', 'skedsmo', 'tysfjord', 'divtasvuodna', 'nes-buskerud'])
      expect(of(name).ended.length, name).toBe(1);
  });
});

test.each([
  ['svelvik', 'Svelvik er en del av Drammen', /til og med 2019\. Fra 2020 .* Drammen\.$/],
  ['nes-buskerud', 'Nes (Buskerud) heter nå Nesbyen', /Fra 2020 heter den Nesbyen\.$/],
  ['snillfjord', 'Snillfjord ble delt', /Fra 2020 .* Heim, Hitra og Orkland\.$/],
  ['heroy', 'Flere kommuner heter Herøy', /Herøy \(Møre og Romsdal\) og Herøy \(Nordland\)/],
])('%s says «%s»', (slug, title, sentence) => {
  expect(titleOfName(of(slug), t)).toBe(title);
  expect(becameInWords(of(slug), t, 'nb').join(' ')).toMatch(sentence);
});
