import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packIndex } from '#domain/directory/packed-index.ts';
import type {
  Coordination,
  FormerFylke,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  PostalCodes,
} from '#domain/directory/types.ts';

const read = <Row>(name: string): Row[] =>
  parse(readFileSync(new URL(`../../content/katalog/${name}`, import.meta.url), 'utf8')) as Row[];

/** The real catalogue, as tests need it. */
export const catalogue = {
  kommuner: read<Kommune>('kommuner.json'),
  fylker: read<Fylke>('fylker.json'),
  former: read<FormerKommune>('tidligere-kommuner.json'),
  formerFylker: read<FormerFylke>('tidligere-fylker.yaml'),
  parts: read<PartOfKommune>('steder.yaml'),
  postalCodes: read<PostalCodes>('postnummer.json'),
  coordinations: read<Coordination>('samordninger.yaml'),
};

/** The index of the real catalogue on the day its sources were read. */
export const packedIndex = packIndex({ ...catalogue, today: '2026-11-24' });
