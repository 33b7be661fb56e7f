import { describe, expect, test } from 'vitest';
import { byFylke, byNationalGroup } from '#domain/directory/documents/groups.ts';
import {
  documentOfSource,
  documentsOf,
  isCopy,
  isExpired,
  spanOf,
} from '#domain/directory/documents/listed.ts';
import type { SourceData } from '#domain/directory/types.ts';
import { document as plan } from '../../support/coordination.ts';

describe('a plan', () => {
  test.each([
    ['before its first year', '2019-12-31', false],
    ['on the last day of its last year', '2023-12-31', false],
    ['on the day after', '2024-01-01', true],
  ])('%s, %s, is expired: %s', (_, today, expected) => {
    expect(isExpired(plan(), today)).toBe(expected);
  });

  test('without years is never expired', () => {
    expect(isExpired(plan({ years: undefined }), '2099-01-01')).toBe(false);
  });
});

test('an agreement expires as a plan does, and a survey of one year does not', () => {
  expect(isExpired(plan({ kind: 'avtale' }), '2024-01-01')).toBe(true);
  expect(isExpired(plan({ kind: 'ungdata' }), '2024-01-01')).toBe(false);
});

test('a plan without a last year is never expired', () => {
  expect(isExpired(plan({ years: { from: 2018 } }), '2099-01-01')).toBe(false);
});

test('the documents of a kommune are those about it, the newest first, and the expired last', () => {
  const documents = [
    plan({ title: 'Gammel' }),
    plan({ title: 'Udatert', kind: 'politirad', years: undefined }),
    plan({ title: 'Ny', years: { from: 2024, to: 2027 }, kommuner: ['3301', '3303'] }),
    plan({ title: 'Hele landet', kommuner: [] }),
    plan({ title: 'Bare den andre', kommuner: ['3303'] }),
  ];
  const titles = (kommune: string) =>
    documentsOf(documents, kommune, '2026-11-21').map(({ title }) => title);
  expect(titles('3301')).toEqual(['Ny', 'Udatert', 'Gammel']);
  expect(titles('3303')).toEqual(['Ny', 'Bare den andre']);
});

describe('a source', () => {
  const source: SourceData = {
    id: 'rapporten',
    title: 'Rapporten',
    publisher: 'Instituttet',
    year: '2008, Rapport 2008:4',
    kind: 'forskning',
    url: 'https://example.com/rapporten',
    checked: '2026-11-21',
    document: { kind: 'rapport', lang: 'nb', themes: ['slt'], read: 'utdrag' },
  };

  test('that is a document has in the list what it says of itself', () => {
    expect(documentOfSource(source)).toMatchObject({
      ...{ id: 'kilde-rapporten', title: 'Rapporten', publisher: 'Instituttet', kind: 'rapport' },
      ...{ year: 2008, dating: '2008, Rapport 2008:4', kommuner: [], seen: '2026-11-21' },
    });
  });

  test('without a year in figures has none to be found by', () => {
    const year = { nb: '2021 eller senere', nn: '2021 eller seinare' };
    expect(documentOfSource({ ...source, year })).toMatchObject({ year: undefined, dating: year });
  });

  test('that is a page stands in no list of documents', () => {
    expect(documentOfSource({ ...source, document: undefined })).toBeUndefined();
  });
});

test.each([
  [{}, undefined],
  [{ year: 2019 }, { from: 2019, to: 2019 }],
  [{ years: { to: 2020 } }, { from: 2020, to: 2020 }],
  [
    { year: 2023, years: { from: 2019, to: 2022 } },
    { from: 2019, to: 2023 },
  ],
])('a document with %o has to do with the years %o', (facts, expected) => {
  expect(spanOf(facts)).toEqual(expected);
});

test.each([
  ['http://docplayer.me/415186-Kriminalitetsforebygging.html', true],
  ['https://www.yumpu.com/no/document/view/1/en-plan', true],
  ['https://www.regjeringen.no/no/dokumenter/nou-2017-12/id2558211/', false],
  ['https://example.com/docplayer.me/', false],
  ['https://notdocplayer.me/', false],
])('%s leads to a copy: %s', (address, expected) => {
  expect(isCopy(address)).toBe(expected);
});

test('documents stand in one group each: those of kommuner by the fylke of the first, others by what they are', () => {
  const [rogaland, vestland] = [{ name: 'Rogaland' }, { name: 'Vestland' }];
  const places = {
    '1160': { name: 'Vindafjord', fylke: rogaland },
    '1106': { name: 'Haugesund', fylke: rogaland },
    '4611': { name: 'Etne', fylke: vestland },
  };
  const documents = [
    plan({ id: 'felles', kommuner: ['1160', '4611'] }),
    plan({ id: 'etne', kommuner: ['4611'] }),
    plan({ id: 'haugesund', kommuner: ['1106'] }),
    plan({ id: 'nasjonal', kommuner: [] }),
    plan({ id: 'dansk', kommuner: [], lang: 'da', kind: 'veileder' }),
    plan({ id: 'nou', kommuner: [], kind: 'nou' }),
    plan({ id: 'sak', kommuner: [], kind: 'sak' }),
  ];
  const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id);
  const local = byFylke(documents, (number) => places[number as keyof typeof places]);
  expect(local.map(({ fylke, members }) => [fylke.name, ids(members)])).toEqual([
    ['Rogaland', ['haugesund', 'felles']],
    ['Vestland', ['etne']],
  ]);
  expect(byNationalGroup(documents).map(({ group, members }) => [group, ids(members)])).toEqual([
    ['stortinget', ['nou']],
    ['planer', ['nasjonal']],
    ['utenlandsk', ['dansk']],
    ['andre', ['sak']],
  ]);
});
