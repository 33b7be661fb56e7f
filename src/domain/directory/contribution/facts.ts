import { kommuneContactOf } from '#domain/directory/general-contact.ts';
import { asShown } from '#domain/directory/sheet/as-shown.ts';
import { cellOf } from '#domain/directory/sheet/cells.ts';
import { columns } from '#domain/directory/sheet/columns.ts';
import { itemsOf, sideSheets } from '#domain/directory/sheet/side-sheets.ts';
import type { Coordination, Kommune } from '#domain/directory/types.ts';
import { localWorkOf } from '#domain/directory/local-work.ts';

/** Cells by header; only those that are not empty. */
export type Cells = Readonly<Record<string, string>>;

/** What is known of a kommune. */
export interface KommuneFacts {
  name: string;
  /** Its place under /kommune/. */
  slug: string;
  /** Its general address. */
  email?: string;
  /** True where we are less sure of that. */
  isUnsure?: true;
  /** True where it writes nynorsk. */
  isNynorsk?: true;
}

/** What is known of a coordination, of what the form asks. Never a person. */
export interface KnownCoordination {
  id: string;
  kommuner: readonly string[];
  /** Of its row. */
  cells: Cells;
  /** Its rows in the sheets beside, by the names of those. */
  sides: Readonly<Record<string, readonly Cells[]>>;
}

/** What `<contribution-form>` fetches: one file about all kommuner, so that no request tells which. */
export interface ContributionFacts {
  kommuner: Readonly<Record<string, KommuneFacts>>;
  coordinations: readonly KnownCoordination[];
}

const askedColumns = columns.filter(({ name }) => /^(?:rolle_|rollekontakt_)/.test(name));

const askedSheets = sideSheets.filter(({ name }) =>
  ['nivåer', 'prioriteringer', 'møter'].includes(name),
);

const cellsOf = (item: unknown, some: typeof columns): Cells =>
  Object.fromEntries(
    some
      .map((column) => [column.name, cellOf(item, column)] as const)
      .filter(([, text]) => text !== ''),
  );

function knownOf(coordination: Coordination, today: string): KnownCoordination {
  const shown = { ...asShown(coordination, today), ...localWorkOf(coordination, today) };
  return {
    id: coordination.id,
    kommuner: coordination.kommuner,
    cells: cellsOf(shown, askedColumns),
    sides: Object.fromEntries(
      askedSheets
        .map((sheet) => {
          const items = itemsOf(sheet, shown).map((item) => cellsOf(item, sheet.columns));
          return [sheet.name, items] as const;
        })
        .filter(([, items]) => items.length > 0),
    ),
  };
}

/** What the forms need to know of the kommuner and their coordinations on a day. */
export function contributionFacts(
  kommuner: readonly Kommune[],
  coordinations: readonly Coordination[],
  today: string,
): ContributionFacts {
  return {
    kommuner: Object.fromEntries(
      kommuner.map((kommune): [string, KommuneFacts] => {
        const { own, email } = kommuneContactOf(kommune, today);
        const address = own?.email ?? email?.value;
        return [
          kommune.id,
          {
            name: kommune.displayName,
            slug: kommune.slug,
            ...(address && { email: address }),
            ...(!own?.email && email?.isUnsure && { isUnsure: true }),
            ...(kommune.writtenForm === 'nynorsk' && { isNynorsk: true }),
          },
        ];
      }),
    ),
    coordinations: coordinations.map((one) => knownOf(one, today)),
  };
}
