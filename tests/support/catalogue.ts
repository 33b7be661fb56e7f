import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packIndex } from '#domain/directory/packed-index.ts';
import type {
  Coordination,
  District,
  DutyLine,
  FormerFylke,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  PostalCodes,
  PublishedDocument,
  Towns,
} from '#domain/directory/types.ts';
import { fixtureContent } from './fixture-content.ts';

const read = <Row>(name: string): Row[] =>
  parse(readFileSync(new URL(`../../content/katalog/${name}`, import.meta.url), 'utf8')) as Row[];

/** The catalogue of the site with what editors have written of each kommune: for tests of the built site alone. */
export const catalogueOfSite = {
  kommuner: read<Kommune>('kommuner.json'),
  fylker: read<Fylke>('fylker.json'),
  former: read<FormerKommune>('tidligere-kommuner.json'),
  formerFylker: read<FormerFylke>('tidligere-fylker.yaml'),
  parts: read<PartOfKommune>('steder.yaml'),
  districts: read<District>('distrikter.yaml'),
  towns: read<Towns>('tettsteder.json'),
  postalCodes: read<PostalCodes>('postnummer.json'),
  coordinations: read<Coordination>('samordninger.yaml'),
  dutyLines: read<DutyLine>('barnevernvakter.yaml'),
  documents: read<PublishedDocument>('../dokumenter/dokumenter.yaml'),
};

const made = fixtureContent('all');
const madeOf = <Row>(name: string) => parse(made.get(`content/katalog/${name}`) ?? '') as Row[];

/** The same public facts, with the made-up coordinations and contacts of the fixture. */
export const catalogue = {
  ...catalogueOfSite,
  kommuner: madeOf<Kommune>('kommuner.json'),
  coordinations: madeOf<Coordination>('samordninger.yaml'),
  dutyLines: madeOf<DutyLine>('barnevernvakter.yaml'),
  documents: parse(made.get('content/dokumenter/dokumenter.yaml') ?? '') as PublishedDocument[],
};

/** The index of that catalogue on a day when its contacts are of every kind. */
export const packedIndex = packIndex({ ...catalogue, today: '2026-11-24' });
