import { z } from 'astro/zod';
import {
  pastDate,
  pastDateOf,
  localised,
  officeEmail,
  phoneNumber,
  sentence,
  slug,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';

/* Every fact has a source and a day we read it. Who confirmed it is said once for the whole entry, in
   `confirmation`; without that nothing in it counts as confirmed. */

/** Where it says in public that the kommune has SLT. */
const evidence = z.strictObject({
  /** Who says it: the kommune itself, or a third party. */
  from: z.enum(['kommunen', 'tredjepart'], { error: 'kommunen eller tredjepart' }),
  /** Address of the page; left out when only the text is known. */
  url: webAddress.optional(),
  /** What the source tells of its own age. */
  dating: localised,
  /** When we read it. */
  seen: pastDate,
  /** How far it can be trusted. */
  trust: z.enum(['lav', 'middels', 'god'], { error: 'lav, middels eller god' }),
});

/** Who confirmed the entry, when and where. It covers the role, its contact and the person. */
const confirmation = z.strictObject({
  /** The day the kommune confirmed it. */
  date: pastDateOf('kommunen faktisk bekreftet det'),
  /** The role or service that confirmed it, never a private person. */
  by: sentence,
  /** The page or letter that shows it, in words. */
  source: sentence,
  /** Address of the page, when it is one. */
  url: webAddress.optional(),
});

/** A contact that belongs to a role or an office, not to a person. */
const roleContact = z.strictObject({
  /** What the office is called. */
  name: localised,
  phone: phoneNumber.optional(),
  email: officeEmail.optional(),
  /** The page the contact was read from. */
  url: webAddress,
  /** What that page tells of its own age. */
  dating: localised,
  /** When we read it there. */
  seen: pastDate,
});

/** Numbers of the kommuner a fact is about, when the coordination covers others too. */
const someKommuner = ({ reference }: SchemaTools) =>
  z.array(reference('kommuner')).min(1).optional();

/** The politikontakt, as an office; never a person. */
const policeContact = (tools: SchemaTools) => roleContact.extend({ kommuner: someKommuner(tools) });

/** A page that tells more for the public. */
const link = z.strictObject({
  /** What one finds there. */
  title: localised,
  url: webAddress,
  /** When we read it. */
  seen: pastDate,
});

/** A document the coordination builds on: a plan, an agreement, a survey. */
const document = (tools: SchemaTools) =>
  z.strictObject({
    /** Title as the source gives it. */
    title: sentence,
    /** The written language of the title. */
    lang: z.enum(['nb', 'nn'], { error: 'nb eller nn' }).optional(),
    kommuner: someKommuner(tools),
    /** What it is. `ungdata` is the report of a youth survey. */
    kind: z.enum(['plan', 'ungdata', 'avtale', 'annet'], {
      error: 'plan, ungdata, avtale eller annet',
    }),
    /** The years it holds for, both included; a plan after its last year is marked. Of a survey, when. */
    period: z
      .strictObject({ from: z.number().int().min(1990), to: z.number().int().min(1990) })
      .refine(({ from, to }) => from <= to, { error: 'et første år som ikke er etter det siste' })
      .optional(),
    /** Where it can be read; left out when we only know of it. */
    url: webAddress.optional(),
    /** The page that tells of it. */
    source: webAddress,
    /** When we read of it there. */
    seen: pastDate,
  });

/** How the three levels are organised here, as a public source tells it. */
const levels = z.strictObject({
  /** Styrende nivå. */
  governing: localised.optional(),
  /** Koordinerende nivå. */
  coordinating: localised.optional(),
  /** Utførende nivå. */
  operational: localised.optional(),
  /** The page that tells of it; left out when only the text is known. */
  source: webAddress.optional(),
  /** What that page tells of its own age. */
  dating: localised,
  /** When we read it there. */
  seen: pastDate,
});

const percentError = { error: 'et tall fra 1 til 100' };

/** A named person. Shown only while the confirmation is fresh (src/domain/directory/contact.ts). */
const person = z.strictObject({
  name: sentence,
  phone: phoneNumber.optional(),
  email: z.email({ error: 'en e-postadresse' }).optional(),
});

/**
 * One SLT coordination, in `content/katalog/samordninger.yaml`: it covers one or more kommuner that
 * share the coordinator. Every fact has its source and a date.
 */
export const coordination = (tools: SchemaTools) =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    /** Numbers of the kommuner it covers. */
    kommuner: z.array(tools.reference('kommuner')).min(1, { error: 'minst ett kommunenummer' }),
    /** Title of the role, as the kommune uses it. */
    role: localised,
    /** What SLT is called there, where it has a name of its own, as SaLTo in Oslo. */
    localName: sentence.optional(),
    /** Size of the post in per cent of full time, where the source tells it. */
    percent: z.number(percentError).min(1, percentError).max(100, percentError).optional(),
    /** Where it says that the kommune has SLT; the best source first. */
    evidence: z.array(evidence).min(1, { error: 'minst én kilde' }),
    roleContact: roleContact.optional(),
    policeContact: policeContact(tools).optional(),
    /** Where the coordinator sits, where the source tells it. */
    office: localised.optional(),
    /** The bydeler it covers, when it does not cover the whole kommune. */
    bydeler: z.array(tools.reference('partsOfKommuner')).default([]),
    levels: levels.optional(),
    /** Local plans, agreements and surveys. */
    documents: z.array(document(tools)).default([]),
    /** Pages that tell more. */
    links: z.array(link).default([]),
    person: person.optional(),
    confirmation: confirmation.optional(),
    /** What else the source tells, for the public. */
    note: localised.optional(),
  });
