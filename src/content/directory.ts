/** Kommuner, fylker, and what is known of SLT in them. */
import { confirmedContactsOf, type ConfirmedContact } from '#domain/directory/confirmed.ts';
import {
  kommuneContactOf,
  dutyLinesOf,
  type KommuneContact,
} from '#domain/directory/general-contact.ts';
import { statusInWords, yearOfStatus } from '#domain/directory/status-words.ts';
import {
  sltKnowledgeOf,
  statuses,
  type SltKnowledge,
  type Status,
} from '#domain/directory/slt-knowledge.ts';
import type { Coordination, DutyLine, Fylke, Kommune } from '#domain/directory/types.ts';
import type { Language } from '#domain/site/language.ts';
import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { byId, need } from './read.ts';
import { recordsOf } from './records.ts';
import { today } from './site.ts';
import { textsIn } from './texts.ts';

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

export const districts = await recordsOf('districts');

export const towns = await recordsOf('towns');

export const postalCodes = await recordsOf('postalCodes');

export const coordinations = await recordsOf('coordinations');

/** The coordinations that cover a kommune. */
export const coordinationsOf = (kommune: Kommune): Coordination[] =>
  coordinations.filter(({ kommuner: covered }) => covered.includes(kommune.id));

const knowledge = new Map<string, SltKnowledge>();

/** What is known of SLT in a kommune today, and from what. */
export function sltIn(kommune: Kommune): SltKnowledge {
  const known =
    knowledge.get(kommune.id) ?? sltKnowledgeOf(coordinationsOf(kommune), kommune.id, today);
  knowledge.set(kommune.id, known);
  return known;
}

/** The same in one word. */
export const statusOfKommune = (kommune: Kommune): Status => sltIn(kommune).status;

/** The same in words, with its year. */
export function statusOfKommuneInWords(kommune: Kommune, language: Language): string {
  const known = sltIn(kommune);
  return statusInWords({ ...known, year: yearOfStatus(known) }, textsIn(language).status);
}

/** The statuses some kommune has today. */
export const statusesInUse: readonly Status[] = statuses.filter((status) =>
  kommuner.some((kommune) => statusOfKommune(kommune) === status),
);

/** How a kommune itself is reached today. */
export const contactOfKommune = (kommune: Kommune): KommuneContact =>
  kommuneContactOf(kommune, today);

/** The duty lines of the child welfare service we know of. */
export const dutyLines = await recordsOf('dutyLines');

/** The duty lines of the child welfare service that serve a kommune, as far as we know. */
export const dutyLinesIn = (kommune: Kommune): DutyLine[] => dutyLinesOf(dutyLines, kommune.id);

/** The contacts in a kommune that it has confirmed and that may be shown today. */
export const confirmedContactsIn = (kommune: Kommune, language: Language): ConfirmedContact[] =>
  coordinationsOf(kommune).flatMap((each) => confirmedContactsOf(each, language, today));
