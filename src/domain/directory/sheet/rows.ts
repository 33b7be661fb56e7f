import { confirmationStatusOf, type ConfirmationStatus } from '#domain/directory/contact.ts';
import type { Coordination, Fylke, Kommune } from '#domain/directory/types.ts';
import { asShown } from './as-shown.ts';
import { cellOf } from './cells.ts';
import { columnOf, headers, type ShownColumn } from './columns.ts';

/** What the shown columns are worked out from. */
export interface SheetContext {
  kommuner: readonly Pick<Kommune, 'id' | 'displayName' | 'fylke'>[];
  fylker: readonly Pick<Fylke, 'id' | 'name'>[];
  /** ISO date of the build. */
  today: string;
  /** The decimal sign; a comma when it is left out. */
  decimal?: ',' | '.';
  /** True for open data: no contact is in it that the pages withhold. */
  open?: boolean;
}

const statusNames: Record<ConfirmationStatus, string> = {
  confirmed: 'bekreftet',
  expired: 'bekreftelse utløpt',
  source: 'kilde funnet',
  unknown: 'ukjent',
};

function shown(coordination: Coordination, name: ShownColumn, context: SheetContext): string {
  const kommuner = coordination.kommuner.flatMap((id) =>
    context.kommuner.filter((kommune) => kommune.id === id),
  );
  switch (name) {
    case 'kommunenavn':
      return kommuner.map(({ displayName }) => displayName).join(', ');
    case 'fylke': {
      const ids = new Set(kommuner.map(({ fylke }) => fylke));
      return context.fylker
        .filter(({ id }) => ids.has(id))
        .map(({ name }) => name)
        .join(', ');
    }
    case 'status':
      return statusNames[confirmationStatusOf([coordination], context.today)];
  }
}

/** The sheet: the headers, then one row for each coordination. */
export const sheetOf = (
  coordinations: readonly Coordination[],
  context: SheetContext,
): readonly (readonly string[])[] => [
  headers,
  ...coordinations.map((coordination) => {
    const facts = context.open ? asShown(coordination, context.today) : coordination;
    return headers.map((header) => {
      const column = columnOf(header);
      // The status is that of the whole: a confirmation that is withheld has still been given once.
      return column && column !== 'shown'
        ? cellOf(facts, column, context.decimal)
        : shown(coordination, header as ShownColumn, context);
    });
  }),
];
