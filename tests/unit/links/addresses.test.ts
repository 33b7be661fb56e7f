import { expect, test } from 'vitest';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { addressesOf } from '../../../scripts/links/addresses.ts';

const kommune = {
  id: '1101',
  website: 'eksempel.kommune.no',
  contact: { url: 'https://example.com/kontakt' },
  generalPhone: { url: 'https://data.brreg.no/enhetsregisteret/api/enheter/999999999' },
};

test('an address is asked for once, and knows each place it stands in', () => {
  const files = filesInMemory(
    new Map([
      ['content/katalog/kommuner.json', JSON.stringify([kommune])],
      ['content/kilder/en.yaml', 'url: https://example.com/kontakt\ntitle: Ikke en adresse\n'],
    ]),
  );
  const places = addressesOf(files);
  expect([...places.keys()]).toEqual(['https://example.com/kontakt']);
  expect(places.get('https://example.com/kontakt')).toEqual([
    { collection: 'kommuner', id: '1101', field: 'contact.url', kommuner: ['1101'] },
    { collection: 'sources', id: 'en', field: 'url', kommuner: [] },
  ]);
});
