import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reasonInWords, type DirectoryMessages } from '#elements/directory-messages.ts';
import type { Reason } from '#domain/directory/search.ts';

const textsOf = (language: string) =>
  (
    parse(
      readFileSync(new URL(`../../content/tekster/${language}.yaml`, import.meta.url), 'utf8'),
    ) as { directory: DirectoryMessages }
  ).directory;

const reasons: Reason[] = [
  { type: 'otherLanguage', name: 'Gáivuotna', lang: 'se' },
  { type: 'fylke', name: 'Troms', slug: 'troms' },
  { type: 'former', name: 'Svelvik', number: '0711', year: 2019, split: false },
  { type: 'former', name: 'Snillfjord', number: '5012', year: 2019, split: true },
  { type: 'place', place: 'SVELVIK' },
  { type: 'postalCode', code: '3060', place: 'SVELVIK', box: false },
  { type: 'postalCode', code: '3061', place: 'SVELVIK', box: true },
  { type: 'kommuneNumber', number: '3301' },
];

describe('why a kommune was found', () => {
  test('needs no words when its own name was typed', () => {
    expect(reasonInWords({ type: 'name' }, 'Drammen', textsOf('nb'))).toBeUndefined();
  });

  test('is said in bokmål', () => {
    expect(reasons.map((reason) => reasonInWords(reason, 'Drammen', textsOf('nb'))))
      .toMatchInlineSnapshot(`
      [
        "Gáivuotna er navnet på nordsamisk",
        "Ligger i Troms",
        "Svelvik var egen kommune til og med 2019 og hører nå til Drammen",
        "En del av Drammen hørte til Snillfjord til og med 2019",
        "SVELVIK ligger i Drammen",
        "Postnummer 3060 SVELVIK ligger i Drammen",
        "Postboksnummer 3061 SVELVIK hører til Drammen",
        "Kommunenummer 3301 er Drammen",
      ]
    `);
  });

  test('is said in nynorsk, with nothing left unfilled', () => {
    for (const reason of reasons) {
      expect(reasonInWords(reason, 'Drammen', textsOf('nn'))).not.toMatch(/[{}]|undefined/);
    }
  });
});
