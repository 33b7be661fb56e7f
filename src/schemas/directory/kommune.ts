import { z } from 'astro/zod';
import { years } from '#schemas/site/years.ts';
import {
  pastDate,
  kommuneNumber,
  localised,
  officeEmail,
  phoneNumber,
  sentence,
  slug,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';

/** Where a general address may come from: an open list, or a page of the kommune. */
export const emailSources = [
  'etatsbasen',
  'norske-postlister',
  'kommunens side',
  'enhetsregisteret',
] as const;

/** An official name in Northern, Lule or Southern Sámi, or Kven. */
export const nameInLanguage = z.strictObject({
  /** The name. */
  name: z.string().min(1),
  /** BCP 47 code: se (nordsamisk), smj (lulesamisk), sma (sørsamisk), fkv (kvensk). */
  lang: z.enum(['se', 'smj', 'sma', 'fkv'], { error: 'se, smj, sma eller fkv' }),
});

/** How the kommune itself is reached, as its own page tells it. */
const ownContact = z.strictObject({
  /** The switchboard. */
  phone: phoneNumber.optional(),
  /** The postmottak. */
  email: officeEmail.optional(),
  /** Street, postal code and place. */
  address: sentence.optional(),
  /** When it is open, as the page tells it. */
  openingHours: sentence.optional(),
  /** The page it was read from. */
  url: webAddress,
  /** What that page tells of its own age. */
  dating: localised,
  /** When we read it there. */
  seen: pastDate,
});

/** How far a general way to the kommune can be trusted, by how many sources agree. */
const grade = z.enum(['høy', 'middels', 'lav'], { error: 'høy, middels eller lav' });

/** The general address, from open lists of public bodies rather than from a page of the kommune. */
const generalEmail = z.strictObject({
  address: officeEmail,
  grade,
  /** The lists, and a page where one was seen. */
  sources: z
    .array(z.enum(emailSources, { error: `en av ${emailSources.join(', ')}` }))
    .min(1, { error: 'minst én kilde' }),
  /** The years the sources are from. */
  years,
  /** The year the kommune became what it is, where that makes the address less sure. */
  mergedIn: z.literal(2020, { error: '2020' }).optional(),
});

/** A switchboard number seen on a page. */
const generalPhone = z.strictObject({
  number: phoneNumber,
  grade,
  /** The page it stood on. */
  url: webAddress,
  /** The years the page is from; left out when it does not tell. */
  years: years.optional(),
  /** What the page tells of its own age. */
  dating: localised,
  /** When we read what is kept of it. */
  seen: pastDate,
});

/** The postal address, as Enhetsregisteret has it. */
const generalAddress = z.strictObject({
  /** Street or box, postal code and place. */
  address: sentence,
  /** Where the register tells it. */
  url: webAddress,
  /** When the register told it. */
  seen: pastDate,
});

/** A kommune as of 1 January 2024, in `content/katalog/kommuner.json`. Source: SSB, Kartverket. */
export const kommune = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Kommune number, four digits; the stable id. */
    id: kommuneNumber,
    /** Norwegian name. */
    name: z.string().min(1),
    /** What it calls itself, when that is not kommune: three in Vestland are herad. */
    kind: z.literal('herad').optional(),
    /** The name that tells the two Herøy and the two Våler apart. */
    displayName: z.string().min(1),
    /** Address under /kommune/. */
    slug,
    /** Official names in Sámi and Kven. */
    names: z.array(nameInLanguage),
    /** The fylke it lies in. */
    fylke: reference('fylker'),
    /** The written Norwegian the kommune has chosen. The origin of this field is not stated. */
    writtenForm: z.enum(['bokmål', 'nynorsk', 'nøytral']),
    /** Where the administration sits. */
    centre: z.string().min(1),
    /** Inhabitants on 1 January 2024. */
    population: z.number().int().positive(),
    /** Area in square kilometres. */
    areaKm2: z.number().positive(),
    /** Police district: two lists agree; not held against the police's own. */
    policeDistrict: z.string().min(1),
    /** True where the district does not follow the fylke, and we are less sure of it. */
    policeDistrictUnsure: z.literal(true).optional(),
    /** A point inside the kommune, WGS84 degrees: [longitude, latitude]. */
    point: z.tuple([z.number().min(4).max(32), z.number().min(57).max(72)]),
    /** Numbers of the kommuner it borders on. */
    neighbours: z.array(reference('kommuner')),
    /** Host name of the official web site. */
    website: z.string().regex(/^[a-zæøå0-9.-]+\.[a-z]+$/),
    /** How many of three sources agree on the web site. */
    websiteSources: z.number().int().min(1).max(3),
    /** Organisation number. Source: Digdir. Left out where it is not known. */
    organisationNumber: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    contact: ownContact.optional(),
    generalEmail: generalEmail.optional(),
    generalPhone: generalPhone.optional(),
    generalAddress: generalAddress.optional(),
  });
