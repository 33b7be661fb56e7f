import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isExpired, type ListedDocument } from '#domain/directory/documents/listed.ts';
import type { SourceData } from '#domain/directory/types.ts';
import { buildDate } from '#domain/site/freshness.ts';
import { readSite } from '../../../scripts/support/site.ts';
import { validator } from '../../support/json-schema.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const read = <Data>(file: string) => parse(readFileSync(`${content}${file}`, 'utf8')) as Data;

const today = buildDate(process.env.BUILD_DATE);
const listed = ['dokumenter', 'nasjonale'].flatMap((name) =>
  read<ListedDocument[]>(`dokumenter/${name}.yaml`),
);
const sources = globSync('kilder/*.yaml', { cwd: content })
  .map((file) => ({ id: basename(file, '.yaml'), ...read<Omit<SourceData, 'id'>>(file) }))
  .filter(({ document }) => document);
const documents = [
  ...listed,
  ...sources.map(({ id, title, url }) => ({ id: `kilde-${id}`, title, url })),
];

const site = readSite();
const flat = (text = '') => text.replace(/\s+/g, ' ').trim();

describe.each([
  ['nb', '/dokumenter/', 'Gikk ut i'],
  ['nn', '/nn/dokumenter/', 'Gjekk ut i'],
])('the list of documents in %s', (_, address, expired) => {
  const page = site.pages.find((one) => one.address === address)?.document;
  const rows = page?.querySelectorAll('main li[data-kind]') ?? [];
  const rowOf = (id: string) => rows.find((row) => row.id === `dok-${id}`);

  test('has every document and every source that is one, once', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      documents.map(({ id }) => `dok-${id}`).toSorted(),
    );
  });

  test('gives each its title, leading out where it can be read', () => {
    const wrong = documents.filter(({ id, title, url }) => {
      const told = rowOf(id)?.querySelector('.title');
      return flat(told?.text) !== flat(title) || told?.getAttribute('href') !== url;
    });
    expect(wrong).toEqual([]);
  });

  test('says of those that are over, and of no others, in which year that was', () => {
    for (const document of listed) {
      const text = flat(rowOf(document.id)?.text);
      if (isExpired(document, today))
        expect(text, document.id).toContain(`${expired} ${document.years?.to}`);
      else expect(text, document.id).not.toContain(expired);
    }
  });

  test('tells what is a copy at another site, and the ISBN', () => {
    for (const { id, url, isbn = [] } of listed) {
      const text = flat(rowOf(id)?.text);
      expect(/kopi hos \S*docplayer/.test(text), id).toBe(/docplayer/.test(url ?? ''));
      for (const one of isbn) expect(text, id).toContain(one);
    }
  });
});

test('the documents as data follow their schema, and are the same', () => {
  const json = (file: string): unknown =>
    JSON.parse(readFileSync(site.fileOf(`/api/v1/${file}`) ?? '', 'utf8'));
  const data = json('dokumenter.json') as { documents: { id: string }[] };
  expect(validator(json('dokumenter.schema.json'))(data)).toEqual([]);
  expect(data.documents.map(({ id }) => id).toSorted()).toEqual(
    documents.map(({ id }) => id).toSorted(),
  );
});
