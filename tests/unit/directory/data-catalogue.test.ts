import { describe, expect, test } from 'vitest';
import { dataCatalogue, prefixes } from '#domain/directory/data-catalogue.ts';
import type { DataFacts } from '#domain/directory/data-sets.ts';
import { turtleOf } from '#domain/site/turtle.ts';
import { faultsIn, missingIn, notForUs, readTurtle, untilKnown } from '../../support/dcat-ap-no.ts';

const words = (text: string) => ({
  title: { nb: text, nn: `${text} på nynorsk` },
  description: { nb: `«${text}» med "hermetegn" og \\`, nn: `${text}\nover to linjer` },
});
const keywords = { nb: ['barn', 'unge'], nn: ['barn', 'unge'] };

/** Everything a publisher can tell. The number is made up, and belongs to nobody. */
const publisher = {
  name: { nb: 'Eksempelutgiver', nn: 'Eksempelutgivar' },
  organisationNumber: '100000008',
  email: 'data@example.com',
  page: '/om/',
};
const facts: DataFacts = {
  ...words('Katalog'),
  path: '/api/v1/katalog.ttl',
  page: '/om/data/',
  rights: { nb: 'Ingen lisens er valgt.', nn: 'Ingen lisens er vald.' },
  licence: 'CC BY 4.0',
  publisher,
  today: '2026-11-21',
  concepts: [{ path: '/ordliste/#slt', name: { nb: 'SLT', nn: 'SLT' } }],
  dataSets: [
    {
      id: 'eksempel',
      ...words('Datasett'),
      keywords,
      themes: ['JUST'],
      isGathered: true,
      since: '2024-01-01',
      files: [
        { id: 'csv', format: 'CSV', path: '/a.csv', ...words('Fil') },
        {
          id: 'json',
          format: 'JSON',
          path: '/om/data/',
          isOfService: true,
          schema: '/a.schema.json',
          ...words('Filer'),
        },
      ],
    },
  ],
  service: {
    ...words('Tjeneste'),
    endpoint: '/a.json',
    schema: '/a.schema.json',
    serves: 'eksempel',
  },
};
const written = (given: Partial<DataFacts> = {}) =>
  turtleOf(
    dataCatalogue({ ...facts, ...given }, (path) => `https://example.com${path}`),
    prefixes,
  );

describe('the catalogue of the open data', () => {
  test('has all that DCAT-AP-NO demands and recommends, but what is not for us', () => {
    const read = readTurtle(written());
    expect(faultsIn(read)).toEqual([]);
    const possible = Object.keys(notForUs).filter((one) => !one.endsWith('prov:wasGeneratedBy'));
    expect(missingIn(read)).toEqual(possible.sort());
  });

  test('leaves out what the publisher has not told, and says that there is no licence', () => {
    const unknown = {
      name: publisher.name,
      page: '/om/',
      organisationNumber: undefined,
      email: undefined,
    };
    const read = readTurtle(written({ publisher: unknown, licence: undefined }));
    expect(faultsIn(read)).toEqual([]);
    expect(missingIn(read)).toEqual(expect.arrayContaining(Object.values(untilKnown).flat()));
    const [catalogue] = [...read.values()].filter(({ types }) => types.includes('dcat:Catalog'));
    const [rights] = catalogue?.properties.get('dct:rights') ?? [];
    expect(read.get(rights?.value ?? '')?.properties.get('rdfs:label')).toContainEqual(
      expect.objectContaining({ value: 'Ingen lisens er valgt.', language: 'nb' }),
    );
  });

  test('is the same text each time, and every letter comes through', () => {
    expect(written()).toBe(written());
    const texts = [...readTurtle(written()).values()].flatMap(({ properties }) =>
      (properties.get('dct:description') ?? []).map(({ value }) => value),
    );
    expect(texts).toContain('«Datasett» med "hermetegn" og \\');
    expect(texts).toContain('Datasett\nover to linjer');
  });

  test('is not written with a name from a vocabulary it does not know', () => {
    const resource = { address: 'https://example.com/', types: ['sdo:Thing'], properties: {} };
    expect(() => turtleOf([resource], prefixes)).toThrow('sdo:Thing');
  });
});

test('the check of the catalogue finds what is wrong', () => {
  const damaged = readTurtle(
    written()
      .replace(
        'dcat:theme <http://publications.europa.eu/resource/authority/data-theme/JUST>, ',
        'dcat:theme ',
      )
      .replace('foaf:homepage', 'foaf:homapage')
      .replace('"2026-11-21"^^xsd:date', '"i dag"')
      .replace('"Datasett på nynorsk"@nn', '"Datasett"@nb'),
  );
  expect(faultsIn(damaged).map((fault) => fault.replace(/^\S+#/, ''))).toEqual([
    'katalog dct:modified: has a value of the wrong kind',
    'katalog foaf:homapage: is not of dcat:Catalog',
    'eksempel dct:title: is not there once in each language',
    'eksempel dcat:theme: has no value of the vocabulary',
  ]);
  expect(missingIn(damaged)).toContain('dcat:Catalog foaf:homepage');
});
