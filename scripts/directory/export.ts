import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import { sideRowsOf, sideSheets } from '#domain/directory/sheet/side-sheets.ts';
import { toCsv } from '#domain/site/csv.ts';
import type { TextSheet } from '#domain/site/text-sheet.ts';
import { toWorkbook } from '#files/workbook.ts';
import { argumentsOf } from './arguments.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { inWords } from './problems.ts';

const mainSheet = 'samordninger';

const usage = `Bruk: npm run directory:export -- FIL.csv [--sheet NAVN]
      npm run directory:export -- FIL.xlsx

En CSV-fil har ett ark (${mainSheet}, om ikke annet er sagt). En .xlsx-fil har alle:
  ${[mainSheet, ...sideSheets.map(({ name }) => name)].join(', ')}`;

/** The sheets for editing, with the contacts that are not shown too. */
function sheetsOf(catalogue: Catalogue, today: string): TextSheet[] {
  const { coordinations, kommuner, fylker, publishedDocuments } = catalogue;
  return [
    { name: mainSheet, rows: sheetOf(coordinations, { kommuner, fylker, today }) },
    ...sideSheets.map((sheet) => ({
      name: sheet.name,
      rows: sideRowsOf(sheet, { coordinations, kommuner, publishedDocuments }),
    })),
  ];
}

const options = { sheet: { type: 'string', default: mainSheet } } as const;

/**
 * `npm run directory:export`: writes the catalogue as CSV or as a workbook. Never over a file that is there.
 *
 * @returns the exit code
 */
export async function exportDirectory(
  args: readonly string[],
  { root, today, print }: CommandContext,
): Promise<0 | 1 | 2> {
  const given = argumentsOf(args, options);
  const names = [mainSheet, ...sideSheets.map(({ name }) => name)];
  if (!given || !names.includes(given.sheet)) {
    print(usage);
    return 2;
  }
  const catalogue = readCatalogue(root);
  if (!catalogue) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return 1;
  }
  const { name: file = 'samordninger.csv' } = given;
  const sheets = sheetsOf(catalogue, today);
  const isWorkbook = /\.xlsx$/i.test(file);
  const written = isWorkbook ? sheets : sheets.filter(({ name }) => name === given.sheet);
  try {
    const content = isWorkbook
      ? new Uint8Array(await (await toWorkbook(sheets)).arrayBuffer())
      : toCsv(written[0]?.rows ?? [], 'people');
    await writeFile(resolve(file), content, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    print(
      code === 'EEXIST'
        ? `${file} finnes fra før. Velg et annet navn, eller slett den.`
        : `${file} kunne ikke skrives (${code}). Se etter at mappen finnes og har plass.`,
    );
    return 1;
  }
  const counts = written.map(({ name, rows }) => `${rows.length - 1} ${name}`).join(', ');
  print(`${counts} er skrevet til ${file}.`);
  print('Filen kan ha navn på personer. Slett den når du er ferdig, og del den ikke.');
  return 0;
}
