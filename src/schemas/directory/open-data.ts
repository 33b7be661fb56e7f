import { z } from 'astro/zod';
import { openDocument } from './open-document.ts';

/* What the site publishes under /api/v1/. The promise on /om/data/ holds for every field here: none is
   removed and none changes its meaning, but new ones may come. So the objects are open, and the JSON
   Schema made from them lets readers pass over what they don't know. */

const text = z.string().min(1);
const date = z.iso.date();
const address = z.url({ protocol: /^https?$/ });
const kommuneNumber = z.string().regex(/^\d{4}$/);
const inBoth = z.looseObject({ nb: text, nn: text });

const years = z
  .looseObject({ from: z.number().int().optional(), to: z.number().int().optional() })
  .describe(
    'Years, both included. `from` alone: that year or later. `to` alone: that year or earlier.',
  );

const origin = z.enum(['kommune', 'otherKommune', 'regional', 'national', 'newspaper', 'other']);

const status = z
  .enum(['confirmed', 'expired', 'source', 'unknown'])
  .describe(
    'confirmed: by the kommune within 24 months. expired: confirmed once, longer ago. source: a public source says so. unknown: no source found, which does not mean that there is no SLT.',
  );

const slt = z
  .looseObject({
    status: z
      .enum(['has', 'had', 'unknown'])
      .describe(
        'has: the kommune has confirmed it, or a trusted source surely of the last five years says so. had: a source says so, but an old, an undated or a weak one, or it has been denied since. unknown: no source says so, which does not mean that there is no SLT.',
      ),
    years: years
      .optional()
      .describe('What the status rests on is from these years. Absent when undated.'),
    from: z
      .union([origin, z.literal('confirmation')])
      .optional()
      .describe('What the status rests on.'),
  })
  .describe('What is known of SLT, in the words of the pages.');

/** What the list of all kommuner tells of each. */
const summary = z.looseObject({
  number: kommuneNumber.describe('Kommune number of 2024. Keep the leading zero.'),
  name: text.describe('Norwegian name. Two are called Herøy and two Våler.'),
  displayName: text.describe('A name no other kommune has.'),
  fylke: z.looseObject({ number: z.string().regex(/^\d{2}$/), name: text }),
  policeDistrict: text.describe('Two lists agree; not held against the list of the police.'),
  policeDistrictUnsure: z.boolean().describe('True where the district is less sure.'),
  status,
  slt,
  checked: date.describe('The latest day anything about the kommune was checked.'),
  page: address.describe('The page for people, in bokmål.'),
  data: address.describe('The file with everything about the kommune.'),
});

const evidence = z.looseObject({
  from: z.enum(['kommune', 'thirdParty']).describe('Who says it.'),
  kind: origin.describe('The same, finer.'),
  tells: z
    .enum(['has', 'similar', 'borrowed', 'no'])
    .describe(
      'has: there is SLT. similar: something like it, without the name or a coordinator. borrowed: the coordinator of another kommune. no: there is none, or it ended.',
    ),
  says: inBoth.optional().describe('What it says, in our words.'),
  years: years.optional().describe('The years its content is from. Absent when undated.'),
  url: address.optional(),
  dating: inBoth.describe('What the source tells of its own age.'),
  checked: date.describe('When it was read.'),
  trust: z.enum(['low', 'medium', 'good']),
});

const confirmation = z.looseObject({
  date: date.describe('When the kommune confirmed the entry.'),
  by: text.describe('The role or service that confirmed it.'),
  source: text,
  url: address.optional(),
});

const phone = z.string().regex(/^\d{5}$|^\d{8}$/);
const grade = z.enum(['low', 'medium', 'high']).describe('How far it can be trusted.');

const ways = {
  phone: phone.optional(),
  email: z.email().optional(),
};

const office = z.looseObject({
  name: inBoth,
  ...ways,
  url: address.describe('The page it was read from.'),
  dating: inBoth,
  checked: date,
});

const ownContact = z.looseObject({
  ...ways,
  address: text.optional(),
  openingHours: text.optional(),
  url: address.describe('The page it was read from.'),
  dating: inBoth,
  checked: date,
});

const coordination = z.looseObject({
  id: text.describe('Stable.'),
  kommuner: z.array(kommuneNumber).min(1).describe('The kommuner that share it.'),
  bydeler: z.array(text).describe('The bydeler it covers; empty when it covers the whole kommune.'),
  role: inBoth,
  percent: z.number().optional().describe('Size of the post, in per cent of full time.'),
  office: inBoth.optional().describe('Where the coordinator sits.'),
  note: inBoth.optional(),
  evidence: z.array(evidence).describe('What tells of this kommune.'),
  confirmation: confirmation
    .optional()
    .describe('Covers the whole coordination. Absent when there is none, or when it is too old.'),
  roleContact: office.optional().describe('Absent when there is none, or when it is too old.'),
  person: z
    .looseObject({ name: text, ...ways })
    .optional()
    .describe('Only a person the kommune has confirmed within 24 months.'),
  contactWithheld: z
    .boolean()
    .describe('True when a contact is known that is too old to be shown.'),
  policeContact: office.optional(),
  levels: z
    .looseObject({
      governing: inBoth.optional(),
      coordinating: inBoth.optional(),
      operational: inBoth.optional(),
      source: address.optional(),
      dating: inBoth,
      checked: date,
    })
    .optional()
    .describe('How the three levels are organised.'),
  priorities: z
    .array(z.looseObject({ text: inBoth, url: address.optional(), checked: date }))
    .optional()
    .describe('What the kommune works at now. Absent a year after it was said.'),
  nextMeeting: z
    .looseObject({
      date,
      time: text.optional().describe('HH:MM'),
      place: inBoth,
      url: address.optional(),
      checked: date,
    })
    .optional()
    .describe('The next meeting anybody may come to. Absent when it has been.'),
  documents: z.array(openDocument.required({ source: true })),
  links: z.array(z.looseObject({ title: inBoth, url: address, checked: date })),
});

const former = z.looseObject({
  number: kommuneNumber,
  name: text,
  to: z.number().int().describe('Last year in use.'),
  split: z.boolean().describe('True when the kommune of today got only a part of it.'),
});

/** What every file says of itself. */
export const about = {
  version: z.literal(1),
  generated: date.describe('The day the file was made for. Freshness is counted from it.'),
  schema: address,
};

/** `/api/v1/kommuner/<kommunenummer>.json` */
export const kommuneFile = z
  .looseObject({
    ...about,
    ...summary.shape,
    names: z.array(z.looseObject({ name: text, lang: text.describe('BCP 47: se, smj, sma, fkv') })),
    website: address,
    organisationNumber: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    contact: ownContact
      .optional()
      .describe('The kommune itself. Absent when we have not read it, or when it is too old.'),
    generalEmail: z
      .looseObject({
        email: z.email(),
        grade,
        years,
        sources: z.array(text),
        mergedIn: z.number().int().optional().describe('The kommune was merged then: less sure.'),
      })
      .optional()
      .describe('The general address, from open lists. Not checked by us.'),
    generalPhone: z
      .looseObject({
        phone: phone,
        grade,
        url: address,
        years: years.optional(),
        dating: inBoth,
        checked: date,
      })
      .optional()
      .describe('A switchboard number seen on a page. Not checked by us.'),
    dutyLines: z
      .array(
        z.looseObject({
          id: text,
          name: inBoth,
          phone: phone,
          hours: inBoth.optional(),
          kommuner: z.array(kommuneNumber),
          url: address,
          years,
          dating: inBoth,
          checked: date,
        }),
      )
      .describe('Duty lines of the child welfare service known to serve it. 116 111 reaches any.'),
    documents: z
      .array(openDocument.required({ source: true }))
      .describe('Local documents about it.'),
    population: z.number().int().describe('1 January 2024.'),
    neighbours: z.array(kommuneNumber),
    formerly: z.array(former),
    coordinations: z.array(coordination),
  })
  .meta({ title: 'SLT in one kommune' });

/** `/api/v1/kommuner.json` */
export const kommunerFile = z
  .looseObject({ ...about, kommuner: z.array(summary) })
  .meta({ title: 'SLT in every kommune' });

/** A schema as JSON Schema 2020-12, under the address it is published at. */
export const asJsonSchema = (schema: z.ZodType, id: string) => ({
  ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
  $id: id,
});
