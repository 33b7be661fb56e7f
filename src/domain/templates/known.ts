import { arrangeMeasures, type Measure } from '#domain/assessment/measure.ts';
import type { RowsField } from '#domain/book/templates/template.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, fold, formatDate, type Template } from '#domain/site/norwegian.ts';
import type { fieldOrigins } from '#schemas/book/template-field.ts';

/** Where a field may be filled in from. */
type FieldOrigin = (typeof fieldOrigins)[number];

/** What the directory tells of a kommune, as templates write it: name, fylke, police district, web site. */
export type KommuneFacts = readonly [name: string, fylke: string, district: string, site: string];

/** The facts of kommuner by number. */
export type KommuneFactsFile = Readonly<Record<string, KommuneFacts>>;

/** What is known, by where it comes from. */
export type Known = Partial<Record<FieldOrigin, string>>;

/** How a kommune and its police district are written in running text. */
export interface NameTexts {
  kommuneName: Template<'kommune'>;
  districtName: Template<'district'>;
}

/** What a kommune fills fields with. */
export const knownOf = (
  [kommune, fylke, district, nettsted]: KommuneFacts,
  { kommuneName, districtName }: NameTexts,
): Known => ({
  kommune: fill(kommuneName, { kommune }),
  fylke,
  politidistrikt: fill(districtName, { district }),
  nettsted,
});

/** The facts of the kommune that is called something, with «kommune» after its name or without. */
export function factsCalled(
  name: string,
  facts: KommuneFactsFile,
  { kommuneName }: Pick<NameTexts, 'kommuneName'>,
): KommuneFacts | undefined {
  const asked = fold(name);
  return Object.values(facts).find(([kommune]) =>
    [kommune, fill(kommuneName, { kommune })].some((known) => fold(known) === asked),
  );
}

/** The rows of a table that the action plan fills in, by deadline; none where no column asks for it. */
export function rowsFromPlan(
  { columns }: RowsField,
  measures: readonly Measure[],
  statuses: Readonly<Record<Measure['status'], string>>,
  language: Language,
): string[][] {
  if (!columns.some(({ plan }) => plan)) return [];
  return arrangeMeasures(measures, 'deadline').map((measure) =>
    columns.map(({ plan }) => {
      if (plan === undefined) return '';
      if (plan === 'status') return statuses[measure.status];
      if (plan === 'deadline')
        return measure.deadline ? formatDate(measure.deadline, language) : '';
      return measure[plan];
    }),
  );
}
