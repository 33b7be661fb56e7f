/** The kommune a reader has chosen as their own, with what is known of it. Kept on the device alone. */
export interface MyKommune {
  /** Kommune number, four digits. */
  number: string;
  name: string;
  /** Name of the fylke. */
  fylke: string;
  /** Name of the police district, without «politidistrikt». */
  policeDistrict: string;
  /** The written Norwegian the kommune has chosen. */
  writtenForm: 'bokmål' | 'nynorsk' | 'nøytral';
  /** Inhabitants on 1 January 2024. */
  inhabitants: number;
  /** Host name of its web site. */
  website: string;
}

type Entries = Readonly<Record<string, string | undefined>>;

const writtenForms: readonly MyKommune['writtenForm'][] = ['bokmål', 'nynorsk', 'nøytral'];

/** The kommune that entries on the device tell of; nothing when they tell of none, or not the whole of one. */
export function myKommuneIn(entries: Entries): MyKommune | undefined {
  const { number, name, fylke, policeDistrict, website } = entries;
  const writtenForm = writtenForms.find((form) => form === entries.writtenForm);
  const inhabitants = Number(entries.inhabitants);
  const isWhole = /^\d{4}$/.test(number ?? '') && Number.isInteger(inhabitants) && inhabitants > 0;
  return isWhole && number && name && fylke && policeDistrict && writtenForm && website
    ? { number, name, fylke, policeDistrict, writtenForm, inhabitants, website }
    : undefined;
}

/** What tells of a kommune, as entries; without one, what takes them away. */
export const entriesOf = (kommune: MyKommune | undefined): Record<string, string | undefined> => ({
  number: kommune?.number,
  name: kommune?.name,
  fylke: kommune?.fylke,
  policeDistrict: kommune?.policeDistrict,
  writtenForm: kommune?.writtenForm,
  inhabitants: kommune && String(kommune.inhabitants),
  website: kommune?.website,
});
