/** Kommuner, fylker, and what is known of SLT in them. */
import { confirmedContactsOf, type ConfirmedContact } from '#domain/directory/confirmed.ts';
import { statusOf, type Status } from '#domain/directory/contact.ts';
import type { Coordination, Fylke, Kommune } from '#domain/directory/types.ts';
import type { Language } from '#domain/site/language.ts';
import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { byId, need } from './read.ts';
import { recordsOf } from './records.ts';
import { today } from './site.ts';

/** The fylker from A to Å. */
export const fylker = (await recordsOf('fylker')).toSorted((a, b) =>
  inAlphabeticalOrder(a.name, b.name),
);

const fylkerById = byId(fylker);

/** All kommuner from A to Å. */
export const kommuner = (await recordsOf('kommuner')).toSorted((a, b) =>
  inAlphabeticalOrder(a.displayName, b.displayName),
);

const kommunerById = byId(kommuner);

export const kommuneOf = (number: string): Kommune =>
  need(kommunerById.get(number), `Kommune ${number}`);

/** The fylke a kommune lies in. */
export const fylkeOf = (kommune: Kommune): Fylke =>
  need(fylkerById.get(kommune.fylke), `Fylke ${kommune.fylke}`);

/** The numbers that have ended. */
export const formerKommuner = await recordsOf('formerKommuner');

export const formerFylker = await recordsOf('formerFylker');

export const partsOfKommuner = await recordsOf('partsOfKommuner');

export const postalCodes = await recordsOf('postalCodes');

export const coordinations = await recordsOf('coordinations');

/** The coordinations that cover a kommune. */
export const coordinationsOf = (kommune: Kommune): Coordination[] =>
  coordinations.filter(({ kommuner: covered }) => covered.includes(kommune.id));

/** What is known of SLT in a kommune today. */
export const statusOfKommune = (kommune: Kommune): Status =>
  statusOf(coordinationsOf(kommune), today);

/** The contacts in a kommune that it has confirmed and that may be shown today. */
export const confirmedContactsIn = (kommune: Kommune, language: Language): ConfirmedContact[] =>
  coordinationsOf(kommune).flatMap((each) => confirmedContactsOf(each, language, today));
