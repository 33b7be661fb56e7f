import { z } from 'astro/zod';
import { years } from '#schemas/site/years.ts';
import {
  isoDate,
  pastDate,
  pastDateOf,
  localised,
  localisedUpTo,
  officeEmail,
  phoneNumber,
  secureAddress,
  sentence,
  slug,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';

/* Every fact has a source and a day we read it. Who confirmed it is said once for the whole entry, in
   `confirmation`; without that nothing in it counts as confirmed. */

/** Numbers of the kommuner a fact is about, when the coordination covers others too. */
const someKommuner = ({ reference }: SchemaTools) =>
  z.array(reference('kommuner')).min(1).optional();

/** Who says what a source says. `regionalt` is a body several kommuner share, `tredjepart` anybody else. */
export const origins = [
  'kommunen',
  'nabokommune',
  'regionalt',
  'nasjonalt',
  'avis',
  'tredjepart',
] as const;

/**
 * What a source says of SLT in the kommune:
 * - `har`: it has SLT, or had it then
 * - `lignende`: something like it, without the name or without a coordinator
 * - `andres`: it uses the coordinator of another kommune
 * - `nei`: it has no SLT, or it ended
 */
export const tellings = ['har', 'lignende', 'andres', 'nei'] as const;

/** Where it says in public whether the kommune has SLT. */
const evidence = (tools: SchemaTools) =>
  z.strictObject({
    kommuner: someKommuner(tools),
    /** Who says it. */
    from: z.enum(origins, { error: `en av ${origins.join(', ')}` }),
    /** What it says of SLT, in one word; `har` when it is left out. */
    tells: z.enum(tellings, { error: `en av ${tellings.join(', ')}` }).optional(),
    /** The same in our own words. */
    says: localised.optional(),
    /** Address of the page; left out when only the text is known. */
    url: webAddress.optional(),
    /** The years its content is from, as far as the source tells; left out when it does not. */
    years: years.optional(),
    /** What the source tells of its own age. */
    dating: localised,
    /** When we read it, or what is kept of it. */
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

/** What the kommune works at now, in its own words. */
const priority = z.strictObject({
  text: localisedUpTo(140),
  /** The page that says so; left out when the kommune told us itself. */
  url: secureAddress.optional(),
  /** When it said so, or we read it there. */
  seen: pastDate,
});

/** The next meeting anybody may come to. Not shown after its day. */
const meeting = z.strictObject({
  date: isoDate,
  /** When it begins. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'et klokkeslett skrevet TT:MM, som 18:00' })
    .optional(),
  /** Where it is, and what it is called. */
  place: localisedUpTo(140),
  /** The page that tells of it; left out when the kommune told us itself. */
  url: secureAddress.optional(),
  /** When it said so, or we read it there. */
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
    /** Where it says whether the kommune has SLT; the best source first. */
    evidence: z.array(evidence(tools)).min(1, { error: 'minst én kilde' }),
    roleContact: roleContact.optional(),
    policeContact: policeContact(tools).optional(),
    /** Where the coordinator sits, where the source tells it. */
    office: localised.optional(),
    /** The bydeler it covers, when it does not cover the whole kommune. */
    bydeler: z.array(tools.reference('partsOfKommuner')).default([]),
    levels: levels.optional(),
    /** Pages that tell more. */
    links: z.array(link).default([]),
    /** What the kommune works at now, the most important first. */
    priorities: z
      .array(priority)
      .min(1, { error: 'minst én prioritering' })
      .max(3, { error: 'høyst tre prioriteringer' })
      .optional(),
    nextMeeting: meeting.optional(),
    person: person.optional(),
    confirmation: confirmation.optional(),
    /** What else the source tells, for the public. */
    note: localised.optional(),
  });
