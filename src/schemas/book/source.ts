import { z } from 'astro/zod';
import {
  isoDate,
  localised,
  pastDate,
  sentence,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';
import { documentFacts } from '#schemas/site/document-facts.ts';
import { years } from '#schemas/site/years.ts';

/** The kinds of source, in the order lists of all sources have them. */
export const sourceKinds = [
  'nasjonal',
  'stortinget',
  'lov',
  'forskning',
  'kommune',
  'presse',
  'annet',
] as const;

/** A kind of source. */
export type SourceKind = (typeof sourceKinds)[number];

/** What is the same in both languages: a year, with the volume after it; or that there is none. */
const yearAlone = sentence.regex(/^(\d{4}(, .*\d.*)?|udatert)$/);

/** What the list of documents needs to know of a source that is one, and not a page of a site. */
const asDocument = ({ reference }: SchemaTools) =>
  z.strictObject({
    ...documentFacts,
    /** Numbers of the kommuner it is about; left out when it is about none of its own. */
    kommuner: z.array(reference('kommuner')).optional(),
    /** The years it holds for or tells of. */
    years: years.optional(),
  });

/** Where a fact comes from: `content/kilder/<id>.yaml`. Chapters cite it by its id. */
export const source = (tools: SchemaTools) =>
  z.strictObject({
    /** Title as the source itself gives it. */
    title: sentence,
    /** Who wrote it; left out when it is the publisher. */
    author: sentence.optional(),
    /** Who published it: the institution, the newspaper or the journal, without its volume. */
    publisher: sentence,
    /** Year, with the volume after it: «2008», «2009, bind 47 nr. 4»; or what is known of it, in both languages. */
    year: z.union([yearAlone, localised], {
      error:
        "et årstall i hermetegn som '2025', udatert, eller det dere vet på begge målformer: «nb:» og «nn:»",
    }),
    /**
     * What kind of source it is: national authorities, Stortinget and what is laid before it, acts, research,
     * kommuner and fylkeskommuner, newspapers and broadcasters (`presse`), or others.
     */
    kind: z.enum(sourceKinds, {
      error: 'nasjonal, stortinget, lov, forskning, kommune, presse eller annet',
    }),
    /** Where it can be read. */
    url: webAddress.optional(),
    /** When we last read it. */
    checked: pastDate,
    /** For a copy of acts: the last day whose changes it has. */
    runsTo: isoDate.optional(),
    /** What the reader should know about how far it carries, in both languages. */
    note: z.strictObject({ nb: sentence, nn: sentence }).optional(),
    /** Set when it is a document: then it stands at `/dokumenter/`, and nowhere in `content/dokumenter/`. */
    document: asDocument(tools).optional(),
  });
