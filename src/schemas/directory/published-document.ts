import { z } from 'astro/zod';
import {
  localised,
  pastDate,
  sentence,
  slug,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';
import { documentFacts } from '#schemas/site/document-facts.ts';
import { year, years } from '#schemas/site/years.ts';

const facts = {
  /** Stable id. */
  id: slug,
  /** Title as the source gives it, or what it is where the source gives none. */
  title: sentence,
  ...documentFacts,
  /** Who wrote it, where the source tells. */
  author: sentence.optional(),
  /** Who published it, where the source tells. */
  publisher: sentence.optional(),
  /** The year it came out, where `years` does not say it. */
  year: year.optional(),
  /** The years it holds for or tells of; a plan after its last year is marked. Of a survey, when. */
  years: years.optional(),
  /** Where it can be read; left out when we only know of it. */
  url: webAddress.optional(),
  /** When we read of it there, or in what is kept of it. */
  seen: pastDate,
  /** What the reader should know of it. */
  note: localised.optional(),
};

/** A document about local prevention, in `content/dokumenter/dokumenter.yaml`: a plan, an agreement, a survey. */
export const publishedDocument = ({ reference }: SchemaTools) =>
  z.strictObject({
    ...facts,
    /** Numbers of the kommuner it is about; none when it is about the whole country. */
    kommuner: z.array(reference('kommuner')).default([]),
    /** The former kommune it was made for, where it is not one of today. */
    formerKommune: sentence.optional(),
    /** The page that tells of it. */
    source: webAddress,
  });

/** A document that is about no kommune of its own, in `content/dokumenter/nasjonale.yaml`. */
export const nationalDocument = () =>
  z.strictObject({
    ...facts,
    /** The page that tells of it, where that is another than the document. */
    source: webAddress.optional(),
  });
