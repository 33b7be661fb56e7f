import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reasonInWords, type DirectoryMessages } from '#elements/directory-messages.ts';
import type { Reason } from '#domain/directory/open-directory.ts';

const textsOf = (language: string) =>
  (
    parse(
      readFileSync(new URL(`../../content/tekster/${language}.yaml`, import.meta.url), 'utf8'),
    ) as { directorySearch: DirectoryMessages }
  ).directorySearch;

const reasons: Reason[] = [
  { type: 'otherLanguage', name: 'Gáivuotna', lang: 'se' },
  { type: 'fylke', name: 'Troms', slug: 'troms' },
  { type: 'formerFylke', name: 'Viken', year: 2023 },
  { type: 'former', name: 'Svelvik', year: 2019, change: 'merged' },
  { type: 'former', name: 'Nes (Buskerud)', year: 2019, change: 'renamed' },
  { type: 'former', name: 'Snillfjord', year: 2019, change: 'split' },
  { type: 'formerNumber', number: '0602', year: 2019 },
  { type: 'place', place: 'Svelvik' },
  { type: 'part', name: 'Stovner', isBydel: true },
  { type: 'part', name: 'Tøyen', isBydel: false },
  { type: 'postalCode', code: '3060', place: 'Svelvik', box: false },
  { type: 'postalCode', code: '3061', place: 'Svelvik', box: true },
  { type: 'kommuneNumber', number: '3301' },
];

describe('why a kommune was found', () => {
  test('needs no words when its own name was typed', () => {
    expect(reasonInWords({ type: 'name' }, 'Drammen', textsOf('nb'))).toBeUndefined();
  });

  test('needs no words when the place has the name of the kommune', () => {
    const reason: Reason = { type: 'place', place: 'Herøy' };
    expect(reasonInWords(reason, 'Herøy', textsOf('nb'))).toBeUndefined();
  });

  test('is said in bokmål', () => {
    expect(reasons.map((reason) => reasonInWords(reason, 'Drammen', textsOf('nb'))))
      .toMatchInlineSnapshot(`
        [
          "Gáivuotna er navnet på nordsamisk",
          "Ligger i Troms",
          "Lå i Viken til og med 2023",
          "Svelvik var egen kommune til og med 2019 og hører nå til Drammen",
          "Nes (Buskerud) heter nå Drammen",
          "Snillfjord ble delt. Drammen er en av kommunene der nå",
          "0602 var kommunenummeret til Drammen til og med 2019",
          "Svelvik ligger i Drammen",
          "Stovner er en bydel i Drammen",
          "Tøyen ligger i Drammen",
          "Postnummer 3060 Svelvik ligger i Drammen",
          "Postboksnummer 3061 Svelvik hører til Drammen",
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
