import { describe, expect, test } from 'vitest';
import {
  positionInWords,
  summaryOf,
  summaryOfFilters,
} from '#elements/directory/directory-messages.ts';
import { reasonInWords } from '#elements/directory/reason-in-words.ts';
import type { DirectoryMessages } from '#domain/directory/page-data.ts';
import type { Language } from '#domain/site/language.ts';
import { textsIn } from '../../support/texts.ts';
import type { Reason } from '#domain/directory/search-index.ts';

const textsOf = (language: Language): DirectoryMessages => {
  const texts = textsIn(language);
  return { ...texts.directorySearch, status: texts.status };
};

const drammen = { name: 'Drammen', fylke: 'Buskerud' };

const reasons: Reason[] = [
  { type: 'otherLanguage', name: 'Gáivuotna', lang: 'se' },
  { type: 'fylke', name: 'Troms', slug: 'troms' },
  { type: 'formerFylke', name: 'Viken', year: 2023 },
  { type: 'former', name: 'Svelvik', year: 2019, change: 'merged' },
  { type: 'former', name: 'Nes (Buskerud)', year: 2019, change: 'renamed' },
  { type: 'former', name: 'Snillfjord', year: 2019, change: 'split' },
  { type: 'formerNumber', number: '0602', year: 2019 },
  { type: 'place', place: 'Svelvik' },
  { type: 'part', name: 'Stovner', kind: 'bydel' },
  { type: 'part', name: 'Alna', kind: 'bydel', localName: 'SaLTo' },
  { type: 'part', name: 'Tøyen', kind: 'sted' },
  { type: 'part', name: 'Áltá', kind: 'navn' },
  { type: 'district', name: 'Lofoten' },
  { type: 'postalCode', code: '3060', place: 'Svelvik', box: false },
  { type: 'postalCode', code: '3061', place: 'Svelvik', box: true },
  { type: 'kommuneNumber', number: '3301' },
  { type: 'localName', name: 'SaLTo' },
  { type: 'policeDistrict', name: 'Sør-Øst' },
  { type: 'person', name: 'Kari Eksempel' },
  { type: 'near', kilometres: 12.4 },
  { type: 'near', kilometres: 0.2 },
];

describe('why a kommune was found', () => {
  test('needs no words when its own name was typed', () => {
    expect(reasonInWords({ type: 'name' }, drammen, textsOf('nb'))).toBeUndefined();
  });

  test('needs no words when the place has the name of the kommune', () => {
    const reason: Reason = { type: 'place', place: 'Herøy' };
    expect(
      reasonInWords(reason, { name: 'Herøy', fylke: 'Nordland' }, textsOf('nb')),
    ).toBeUndefined();
  });

  test('is said in bokmål', () => {
    expect(reasons.map((reason) => reasonInWords(reason, drammen, textsOf('nb'))))
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
          "Alna er en bydel i Drammen. SLT heter SaLTo der",
          "Tøyen ligger i Drammen",
          "Áltá er et annet navn på Drammen",
          "Regnes med til Lofoten",
          "Postnummer 3060 Svelvik ligger i Drammen",
          "Postboksnummer 3061 Svelvik hører til Drammen",
          "Kommunenummer 3301 er Drammen",
          "SLT heter SaLTo i Drammen",
          "Hører til Sør-Øst politidistrikt",
          "Kari Eksempel er kontakt for SLT i Drammen",
          "Omtrent 12 km herfra, i Buskerud",
          "Omtrent 1 km herfra, i Buskerud",
        ]
      `);
  });

  test('is said in nynorsk, with nothing left unfilled', () => {
    for (const reason of reasons) {
      expect(reasonInWords(reason, drammen, textsOf('nn'))).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('what filters leave', () => {
  const texts = textsOf('nb');

  test('is counted, also when only the first are shown', () => {
    expect(summaryOfFilters(41, 50, texts, 'nb')).toBe('41 kommuner');
    expect(summaryOfFilters(306, 50, texts, 'nb')).toBe('Viser 50 av 306 kommuner.');
    expect(summaryOfFilters(0, 50, texts, 'nb')).toContain('Nullstill');
  });

  test('tells hits that were left out from a search that found nothing', () => {
    const nothing = { hits: [], guessed: false, certain: false };
    expect(summaryOf('bergen', { ...nothing, leftOut: 1 }, 10, texts, 'nb')).toContain('Nullstill');
    expect(summaryOf('xyzzy', nothing, 10, texts, 'nb')).toContain('Ingen treff på «xyzzy».');
  });

  test('asks nobody who wrote a number to try a number', () => {
    const nothing = { hits: [], guessed: false, certain: false };
    const [word, number] = ['xyzzy', '9999'].map((query) =>
      summaryOf(query, nothing, 10, texts, 'nb'),
    );
    expect(word).toContain('postnummeret');
    expect(number).not.toContain('postnummeret');
  });
});

describe('what a position tells', () => {
  const texts = textsOf('nb');
  const at = (kilometres: number) => ({
    kommune: { ...drammen } as never,
    reason: { type: 'near' as const, kilometres },
  });

  test('says that borders are not known', () => {
    const { text, isAway } = positionInWords(at(3), 40, texts);
    expect(text).toContain('Vi kjenner ikke kommunegrensene');
    expect(text).not.toContain('km nær');
    expect(isAway).toBe(false);
  });

  test('says how rough it is', () => {
    expect(positionInWords(at(3), 25_000, texts).text).toContain('bare på 25 km nær');
  });

  test('suggests nothing far from Norway', () => {
    expect(positionInWords(at(201), 40, texts)).toEqual({ text: texts.positionAway, isAway: true });
    expect(positionInWords(undefined, 40, texts).isAway).toBe(true);
  });
});
