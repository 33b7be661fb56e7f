import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPair, isSeq, parse, parseDocument, stringify, visit, type Scalar } from 'yaml';

/* The content the suites stand on, so that what an editor writes never breaks a test: a small book, forms,
   and made-up coordinations in each state, from tests/fixtures/content/. Public facts of kommuner (SSB,
   Kartverket, Posten Bring) are those of the site. */

/** The day the fixture is told on: what is confirmed the day after is in the future. */
export const fixtureDay = '2026-11-21';

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

/** The text files of a folder, by their path in it. */
const textsIn = (folder: string, pattern: string): [string, string][] =>
  globSync(pattern, { cwd: folder })
    .sort()
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]);

const placeholdersIn = (text: string) =>
  JSON.stringify([...new Set(text.match(/\{\w+\}/g))].toSorted());

/**
 * The interface texts of the site in the words the tests were written with. A text that is new since, or has
 * other placeholders, is as it is on the site; one that is gone stays gone.
 */
function inWordsOfTests(ofSite: string, ofTests: string): string {
  const document = parseDocument(ofSite);
  const words = parseDocument(ofTests);
  visit(document, {
    Scalar(part, node, ancestors) {
      if (part === 'key') return;
      const path = ancestors.flatMap((one, at) => {
        if (isPair(one)) return [(one.key as Scalar).value];
        return isSeq(one) ? [one.items.indexOf((ancestors[at + 1] ?? node) as Scalar)] : [];
      });
      const known = words.getIn(path);
      const isSame =
        typeof known === 'string' &&
        typeof node.value === 'string' &&
        placeholdersIn(known) === placeholdersIn(node.value);
      if (isSame && node.value !== known) node.value = known;
    },
  });
  return document.toString({ lineWidth: 0 });
}

type Row = { id: string } & Record<string, unknown>;

type Catalogue = Record<
  'kommuner' | 'fylker' | 'former' | 'parts' | 'districts' | 'towns' | 'postalCodes',
  Row[]
>;

/** The catalogue cut down to these kommuner, with nothing that refers to another. */
function cutDown(
  { kommuner, fylker, former, parts, districts, towns, postalCodes }: Catalogue,
  kept: ReadonlySet<unknown>,
): Catalogue {
  const left = kommuner
    .filter(({ id }) => kept.has(id))
    .map((row): Row => ({
      ...row,
      neighbours: (row.neighbours as string[]).filter((id) => kept.has(id)),
    }));
  const countIn = (fylke: string) => left.filter((row) => row.fylke === fylke).length;
  return {
    kommuner: left,
    fylker: fylker
      .map((row): Row => ({ ...row, kommuner: countIn(row.id) }))
      .filter(({ id }) => countIn(id) > 0),
    former: former.filter(({ successor }) => kept.has(successor)),
    parts: parts.filter(({ kommune }) => kept.has(kommune)),
    districts: districts
      .map((row): Row => ({
        ...row,
        kommuner: (row.kommuner as string[]).filter((id) => kept.has(id)),
      }))
      .filter((row) => (row.kommuner as string[]).length > 1),
    towns: towns.filter(({ id }) => kept.has(id)),
    postalCodes: postalCodes.filter(({ id }) => kept.has(id)),
  };
}

/** One row a line, as in the catalogue of the site. */
const asJson = (rows: readonly object[]) =>
  `[\n${rows.map((row) => `  ${JSON.stringify(row).replaceAll('":', '": ').replaceAll(',"', ', "')}`).join(',\n')}\n]\n`;

/**
 * The texts of the fixture, by their path from the root of a project.
 *
 * @param kommuner all of the country, or only those that have a coordination in the fixture
 */
export function fixtureContent(kommuner: 'all' | 'few'): Map<string, string> {
  const site = folderOf('content');
  const own = new Map(textsIn(folderOf('tests/fixtures/content'), '**/*.{yaml,mdx,svg}'));
  const textOfSite = (name: string) => readFileSync(`${site}${name}`, 'utf8');
  const ofSite = (name: string) => parse(textOfSite(name)) as Row[];

  const contacts = parse(own.get('katalog/kontakter.yaml') ?? '') as Record<string, object>;
  own.delete('katalog/kontakter.yaml');
  const coordinations = parse(own.get('katalog/samordninger.yaml') ?? '') as Row[];
  const country: Catalogue = {
    kommuner: ofSite('katalog/kommuner.json').map((row) => ({
      ...row,
      contact: contacts[row.id],
      // Read on days the fixture has not come to.
      generalPhone: undefined,
    })),
    fylker: ofSite('katalog/fylker.json'),
    former: ofSite('katalog/tidligere-kommuner.json'),
    parts: ofSite('katalog/steder.yaml'),
    districts: ofSite('katalog/distrikter.yaml'),
    towns: ofSite('katalog/tettsteder.json'),
    postalCodes: ofSite('katalog/postnummer.json'),
  };
  const withCoordination = new Set(coordinations.flatMap((row) => row.kommuner as string[]));
  const catalogue = kommuner === 'all' ? country : cutDown(country, withCoordination);

  const katalog: [string, string][] = [
    ['kommuner.json', asJson(catalogue.kommuner)],
    ['fylker.json', asJson(catalogue.fylker)],
    ['tidligere-kommuner.json', asJson(catalogue.former)],
    ['steder.yaml', stringify(catalogue.parts)],
    ['distrikter.yaml', stringify(catalogue.districts)],
    ['tettsteder.json', asJson(catalogue.towns)],
    ['postnummer.json', asJson(catalogue.postalCodes)],
    ['tidligere-fylker.yaml', textOfSite('katalog/tidligere-fylker.yaml')],
  ];
  const texts = ['nb', 'nn'].map((language): [string, string] => {
    const name = `tekster/${language}.yaml`;
    return [name, inWordsOfTests(textOfSite(name), own.get(name) ?? '')];
  });
  return new Map(
    [
      ...own,
      ...katalog.map(([name, text]): [string, string] => [`katalog/${name}`, text]),
      ...texts,
    ].map(([name, text]) => [`content/${name}`, text]),
  );
}
