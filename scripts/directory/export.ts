import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toCsv } from '#domain/site/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { inWords } from './problems.ts';

/** The catalogue as a sheet for editing, with the contacts that are not shown too. */
export const csvOf = ({ coordinations, kommuner, fylker }: Catalogue, today: string): string =>
  toCsv(sheetOf(coordinations, { kommuner, fylker, today }), 'people');

/**
 * `npm run directory:export`: writes the catalogue as CSV. Never over a file that is there.
 *
 * @returns the exit code
 */
export async function exportDirectory(
  args: readonly string[],
  { root, today, print }: CommandContext,
): Promise<0 | 1 | 2> {
  const [file = 'samordninger.csv', ...rest] = args;
  if (rest.length > 0 || file.startsWith('-')) {
    print('Bruk: npm run directory:export -- FIL.csv');
    return 2;
  }
  const catalogue = readCatalogue(root);
  if (!catalogue) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return 1;
  }
  try {
    await writeFile(resolve(file), csvOf(catalogue, today), { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    print(
      code === 'EEXIST'
        ? `${file} finnes fra før. Velg et annet navn, eller slett den.`
        : `${file} kunne ikke skrives (${code}). Se etter at mappen finnes og har plass.`,
    );
    return 1;
  }
  print(`${catalogue.coordinations.length} samordninger er skrevet til ${file}.`);
  print('Filen kan ha navn på personer. Slett den når du er ferdig, og del den ikke.');
  return 0;
}
