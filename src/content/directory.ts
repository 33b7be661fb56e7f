/** Kommuner, fylker, and what is known of SLT in them. */
import { confirmedContactsOf, type ConfirmedContact } from '#domain/directory/confirmed.ts';
import { statusOf, type Status } from '#domain/directory/contact.ts';
import type {
  Coordination,
  FormerFylke,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  PostalCodes,
} from '#domain/directory/types.ts';
import type { Language } from '#domain/site/language.ts';
import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { entriesOf, byId, need, idsOf } from './read.ts';
import { today } from './site.ts';

/** A fact with the numbers of the kommuner it is about, where it names them. */
const withIds = <Fact extends { kommuner?: readonly { id: string }[] | undefined }>(
  fact: Fact,
) => ({
  ...fact,
  kommuner: fact.kommuner && idsOf(fact.kommuner),
});

/** The fylker from A to Å. */
export const fylker: Fylke[] = (await entriesOf('fylker'))
  .map(({ data }) => data)
  .toSorted((a, b) => inAlphabeticalOrder(a.name, b.name));

const fylkerById = byId(fylker);

/** All kommuner from A to Å. */
export const kommuner: Kommune[] = (await entriesOf('kommuner'))
  .map(({ data }) => ({ ...data, fylke: data.fylke.id, neighbours: idsOf(data.neighbours) }))
  .toSorted((a, b) => inAlphabeticalOrder(a.displayName, b.displayName));

const kommunerById = byId(kommuner);

/** A kommune by its number. */
export const kommuneOf = (number: string): Kommune =>
  need(kommunerById.get(number), `Kommune ${number}`);

/** The fylke a kommune lies in. */
export const fylkeOf = (kommune: Kommune): Fylke =>
  need(fylkerById.get(kommune.fylke), `Fylke ${kommune.fylke}`);

/** The numbers that have ended. */
export const formerKommuner: FormerKommune[] = (await entriesOf('formerKommuner')).map(
  ({ data }) => ({ ...data, successor: data.successor.id }),
);

/** The fylker that have ended. */
export const formerFylker: FormerFylke[] = (await entriesOf('formerFylker')).map(
  ({ data }) => data,
);

/** Names for parts of kommuner. */
export const partsOfKommuner: PartOfKommune[] = (await entriesOf('partsOfKommuner')).map(
  ({ data }) => ({
    ...data,
    kommune: data.kommune.id,
  }),
);

/** Postal codes by kommune. */
export const postalCodes: PostalCodes[] = (await entriesOf('postalCodes')).map(({ data }) => data);

/** All coordinations. */
export const coordinations: Coordination[] = (await entriesOf('coordinations')).map(({ data }) => ({
  ...data,
  kommuner: idsOf(data.kommuner),
  bydeler: idsOf(data.bydeler),
  policeContact: data.policeContact && withIds(data.policeContact),
  documents: data.documents.map(withIds),
}));

/** The coordinations that cover a kommune. */
export const coordinationsOf = (kommune: Kommune): Coordination[] =>
  coordinations.filter(({ kommuner: covered }) => covered.includes(kommune.id));

/** What is known of SLT in a kommune today. */
export const statusOfKommune = (kommune: Kommune): Status =>
  statusOf(coordinationsOf(kommune), today);

/** The contacts in a kommune that it has confirmed and that may be shown today. */
export const confirmedContactsIn = (kommune: Kommune, language: Language): ConfirmedContact[] =>
  coordinationsOf(kommune).flatMap((each) => confirmedContactsOf(each, language, today));
