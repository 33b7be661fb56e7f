import { arrangeMeasures, type Measure } from '#domain/assessment/measure.ts';
import type { RowsField } from '#domain/book/templates/template.ts';
import type { Language } from '#domain/site/language.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';
import { fill, fold, formatDate, type Template } from '#domain/site/norwegian.ts';
import type { fieldOrigins } from '#schemas/book/template-field.ts';

/** Where a field may be filled in from. */
type FieldOrigin = (typeof fieldOrigins)[number];

/** What the directory tells of a kommune. */
export type KommuneFacts = readonly [
  name: string,
  fylke: string,
  district: string,
  site: string,
  writtenForm: MyKommune['writtenForm'],
  inhabitants: number,
];

/** The facts of kommuner by number. */
export type KommuneFactsFile = Readonly<Record<string, KommuneFacts>>;

/** What is known, by where it comes from. */
export type Known = Partial<Record<FieldOrigin, string>>;

/** How a kommune and its police district are written in running text. */
export interface NameTexts {
  kommuneName: Template<'kommune'>;
  /** A kommune that shares its name, with its fylke. */
  kommuneIn: Template<'kommune' | 'fylke'>;
  districtName: Template<'district'>;
}

/** What a kommune fills fields with. */
export const knownOf = (
  { name, fylke, policeDistrict, website }: MyKommune,
  { kommuneName, districtName }: Pick<NameTexts, 'kommuneName' | 'districtName'>,
): Known => ({
  kommune: fill(kommuneName, { kommune: ownName(name) }),
  fylke,
  politidistrikt: fill(districtName, { district: policeDistrict }),
  nettsted: website,
});

/** The kommune of a number. */
export function kommuneOf(number: string, file: KommuneFactsFile): MyKommune | undefined {
  const facts = file[number];
  if (!facts) return undefined;
  const [name, fylke, policeDistrict, website, writtenForm, inhabitants] = facts;
  return { number, name, fylke, policeDistrict, website, writtenForm, inhabitants };
}

/** The name of a kommune without what tells it from another of the same name: «Herøy (Nordland)» is «Herøy». */
export const ownName = (name: string): string => name.replace(/ \([^)]*\)$/, '');

/** The name a kommune is chosen by: with its fylke where another has the same. */
export const choiceName = (
  { name, fylke }: Pick<MyKommune, 'name' | 'fylke'>,
  { kommuneIn }: Pick<NameTexts, 'kommuneIn'>,
): string => (ownName(name) === name ? name : fill(kommuneIn, { kommune: ownName(name), fylke }));

/** The kommuner that are called something, with «kommune» after the name or without, and with the fylke or without. */
export function kommunerCalled(
  name: string,
  file: KommuneFactsFile,
  texts: Pick<NameTexts, 'kommuneName' | 'kommuneIn'>,
): MyKommune[] {
  const asked = fold(name);
  const namesOf = (kommune: MyKommune) => {
    const own = ownName(kommune.name);
    const plain = [own, fill(texts.kommuneName, { kommune: own })];
    const { fylke } = kommune;
    return [
      kommune.name,
      ...plain,
      ...plain.map((each) => fill(texts.kommuneIn, { kommune: each, fylke })),
    ];
  };
  return Object.keys(file)
    .flatMap((number) => kommuneOf(number, file) ?? [])
    .filter((kommune) => namesOf(kommune).some((known) => fold(known) === asked));
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
