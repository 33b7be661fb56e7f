import type { ZodType } from 'astro/zod';
import { applicationDraft, caseDraft } from '#schemas/assessment/draft.ts';
import { formChooser } from '#schemas/assessment/form-chooser.ts';
import { form } from '#schemas/assessment/form.ts';
import { dimension, indicator } from '#schemas/assessment/indicator.ts';
import { book } from '#schemas/book/book.ts';
import { neededChapters } from '#schemas/book/books.ts';
import { chapter } from '#schemas/book/chapter.ts';
import { decisionAid } from '#schemas/book/decision-aid.ts';
import { diagram } from '#schemas/book/diagram.ts';
import { guideChooser } from '#schemas/book/guide-chooser.ts';
import { guideOverview } from '#schemas/book/guide-overview.ts';
import { guide } from '#schemas/book/guide.ts';
import { interventionGuide } from '#schemas/book/intervention-guide.ts';
import { intervention } from '#schemas/book/intervention.ts';
import { law } from '#schemas/book/law.ts';
import { readingPath } from '#schemas/book/reading-path.ts';
import { source } from '#schemas/book/source.ts';
import { term } from '#schemas/book/term.ts';
import { coordination } from '#schemas/directory/coordination.ts';
import { formerKommune } from '#schemas/directory/former-kommune.ts';
import { dutyLine } from '#schemas/directory/duty-line.ts';
import { fylke } from '#schemas/directory/fylke.ts';
import { inquiries } from '#schemas/directory/inquiry.ts';
import { kommune } from '#schemas/directory/kommune.ts';
import { district, formerFylke, partOfKommune } from '#schemas/directory/place-names.ts';
import { postalCodes } from '#schemas/directory/postal-codes.ts';
import { towns } from '#schemas/directory/towns.ts';
import { nationalDocument, publishedDocument } from '#schemas/directory/published-document.ts';
import { worried } from '#schemas/directory/worried.ts';
import { yearlyDeadline } from '#schemas/events/deadline.ts';
import { event } from '#schemas/events/event.ts';
import { eventOrganiser } from '#schemas/events/organiser.ts';
import { eventOverview } from '#schemas/events/overview.ts';
import { grant } from '#schemas/grants/grant.ts';
import { grantOverview } from '#schemas/grants/overview.ts';
import type { ReferredCollection, SchemaTools } from '#schemas/site/common.ts';
import { contactPage } from '#schemas/site/contact-page.ts';
import { helpline } from '#schemas/site/helpline.ts';
import { linkChecks } from '#schemas/site/link-check.ts';
import { news } from '#schemas/site/news.ts';
import { page } from '#schemas/site/page.ts';
import { site } from '#schemas/site/site.ts';
import { texts } from '#schemas/site/texts.ts';
import { searchWords } from '#schemas/search/search-words.ts';
import { document } from '#schemas/book/document.ts';
import { meetingGuide } from '#schemas/meeting/meeting-guide.ts';
import { safetyWalk } from '#schemas/walk/safety-walk.ts';
import { sharedField } from '#schemas/book/template-field.ts';
import { template } from '#schemas/book/template.ts';

interface Row {
  /** What each entry holds. */
  schema: (tools: SchemaTools) => ZodType;
  /** Entries that code asks for by id, and who asks: the content check misses them in these words. */
  required?: Readonly<Record<string, string>>;
}

/** One file with a list of entries that carry an `id`. */
export interface ListRow extends Row {
  file: string;
  /** True when the order of the list tells something: the build counts it in the field `place`. */
  isInOrder?: true;
}

/** One YAML file an entry; the file name is the id. */
export interface DataRow extends Row {
  /** Under content/, or under the folder of each book. */
  folder: string;
  extension: 'yaml';
  /** The name of the one file that is an entry. */
  only?: string;
  /** One in each book of src/schemas/book/books.ts. */
  ofBooks?: true;
}

/**
 * Prose: one MDX file an entry, in a folder for each language. The file name is the id. Everything about
 * prose follows from the row: the rules for its text and its dates, that a translation has its original,
 * and, where it has an address, its pages, their place in the search and in the sitemap, and the Markdown
 * beside them.
 */
export interface ProseRow extends Row {
  folder: string;
  extension: 'mdx';
  ofBooks?: true;
  /** What it is, in the words of editors: «kapittel». */
  name: string;
  /** The folder of its pages in addresses, `om` for `/om/`; a book has an address of its own. */
  address?: string;
  /** The entry whose page is that folder itself. */
  front?: string;
  /** True when src/pages has pages of their own design for them; else they have the common one. */
  ownPages?: true;
}

/** One row of the registry. */
export type CollectionDefinition = ListRow | DataRow | ProseRow;

/**
 * The registry: where each collection lives under content/, the schema it follows, and whether it is
 * prose, has languages, belongs to books. The build (src/content.config.ts), the pages and the content
 * check (scripts/content-check) all read it. A new kind of prose is a row and its schema.
 */
export const collections = {
  site: {
    folder: '.',
    extension: 'yaml',
    only: 'nettsted',
    schema: site,
    required: { nettsted: 'alle sidene' },
  },
  texts: {
    folder: 'tekster',
    extension: 'yaml',
    schema: texts,
    required: { nb: 'alle sidene', nn: 'alle sidene' },
  },
  books: { folder: '.', extension: 'yaml', only: 'rekkefolge', ofBooks: true, schema: book },
  chapters: {
    folder: '.',
    extension: 'mdx',
    ofBooks: true,
    name: 'kapittel',
    schema: chapter,
    required: Object.fromEntries(
      Object.values(neededChapters).map((needed) => [needed.chapter, needed.by]),
    ),
  },
  pages: {
    folder: 'sider',
    extension: 'mdx',
    name: 'side',
    address: 'om',
    front: 'om',
    schema: page,
    required: {
      om: 'menyen nederst på sidene',
      tilgjengelighet: 'menyen nederst på sidene',
      personvern: 'menyen nederst på sidene',
      data: 'menyen nederst på sidene',
    },
  },
  news: {
    folder: 'aktuelt',
    extension: 'mdx',
    name: 'nyhet',
    address: 'aktuelt',
    ownPages: true,
    schema: news,
  },
  interventions: {
    folder: 'tiltak',
    extension: 'mdx',
    name: 'tiltak',
    address: 'tiltak',
    ownPages: true,
    schema: intervention,
  },
  interventionGuides: {
    folder: 'tiltak',
    extension: 'yaml',
    only: 'oversikt',
    schema: interventionGuide,
    required: { oversikt: 'siden med tiltakene' },
  },
  guides: {
    folder: 'veiledere',
    extension: 'mdx',
    name: 'veileder',
    address: 'veiledere',
    ownPages: true,
    schema: guide,
  },
  guideOverviews: {
    folder: 'veiledere',
    extension: 'yaml',
    only: 'oversikt',
    schema: guideOverview,
    required: { oversikt: 'siden med veilederne' },
  },
  guideChoosers: {
    folder: 'veiledere',
    extension: 'yaml',
    only: 'velger',
    schema: guideChooser,
    required: { velger: 'siden der veilederne velges' },
  },
  documents: { file: 'maler/dokumenter.yaml', schema: document, isInOrder: true },
  templateFields: { file: 'maler/felter.yaml', schema: sharedField },
  templates: {
    folder: 'maler',
    extension: 'mdx',
    name: 'mal',
    address: 'maler',
    ownPages: true,
    schema: template,
  },
  helplines: {
    folder: 'hjelpetelefoner',
    extension: 'yaml',
    schema: helpline,
    required: { 'politi-nod': 'forsiden', ambulanse: 'forsiden', politiet: 'forsiden' },
  },
  worriedPages: {
    folder: '.',
    extension: 'yaml',
    only: 'bekymret',
    schema: worried,
    required: { bekymret: 'siden for den som er bekymret' },
  },
  contactPages: {
    folder: '.',
    extension: 'yaml',
    only: 'kontakt',
    schema: contactPage,
    required: { kontakt: 'siden som sier hvem som svarer for hva' },
  },
  safetyWalks: {
    folder: '.',
    extension: 'yaml',
    only: 'trygghetsvandring',
    schema: safetyWalk,
    required: { trygghetsvandring: 'siden med trygghetsvandringen' },
  },
  searchWords: {
    folder: '.',
    extension: 'yaml',
    only: 'sok',
    schema: searchWords,
    required: { sok: 'søket' },
  },
  terms: { folder: 'ordliste', extension: 'yaml', schema: term },
  sources: { folder: 'kilder', extension: 'yaml', schema: source },
  diagrams: {
    folder: 'diagrammer',
    extension: 'yaml',
    schema: diagram,
    required: { 'tre-nivaer': 'forsiden' },
  },
  laws: { folder: 'lover', extension: 'yaml', schema: law },
  decisionAids: {
    folder: 'beslutningshjelp',
    extension: 'yaml',
    schema: decisionAid,
    required: { 'kan-jeg-dele': 'forsiden og siden for den som er bekymret' },
  },
  readingPaths: {
    folder: 'lesestier',
    extension: 'yaml',
    schema: readingPath,
    required: { 'ny-koordinator': 'forsiden' },
  },
  fylker: { file: 'katalog/fylker.json', schema: fylke },
  kommuner: { file: 'katalog/kommuner.json', schema: kommune },
  formerKommuner: { file: 'katalog/tidligere-kommuner.json', schema: formerKommune },
  formerFylker: { file: 'katalog/tidligere-fylker.yaml', schema: formerFylke },
  partsOfKommuner: { file: 'katalog/steder.yaml', schema: partOfKommune },
  districts: { file: 'katalog/distrikter.yaml', schema: district },
  towns: { file: 'katalog/tettsteder.json', schema: towns },
  postalCodes: { file: 'katalog/postnummer.json', schema: postalCodes },
  coordinations: { file: 'katalog/samordninger.yaml', schema: coordination },
  linkChecks: { folder: 'katalog', extension: 'yaml', only: 'lenker', schema: linkChecks },
  inquiries: {
    folder: 'katalog',
    extension: 'yaml',
    only: 'henvendelser',
    schema: inquiries,
    required: { henvendelser: 'npm run directory:ask' },
  },
  publishedDocuments: { file: 'dokumenter/dokumenter.yaml', schema: publishedDocument },
  events: { folder: 'arrangementer', extension: 'yaml', schema: event },
  yearlyDeadlines: {
    file: 'arrangementer/faste/frister.yaml',
    schema: yearlyDeadline,
    isInOrder: true,
  },
  eventOrganisers: {
    file: 'arrangementer/faste/arrangorer.yaml',
    schema: eventOrganiser,
    isInOrder: true,
  },
  eventOverviews: {
    folder: 'arrangementer/faste',
    extension: 'yaml',
    only: 'oversikt',
    schema: eventOverview,
    required: { oversikt: 'siden med arrangementene' },
  },
  grants: { folder: 'tilskudd', extension: 'yaml', schema: grant },
  grantOverviews: {
    folder: 'tilskudd/faste',
    extension: 'yaml',
    only: 'oversikt',
    schema: grantOverview,
    required: { oversikt: 'siden med tilskuddene' },
  },
  nationalDocuments: { file: 'dokumenter/nasjonale.yaml', schema: nationalDocument },
  dutyLines: { file: 'katalog/barnevernvakter.yaml', schema: dutyLine },
  dimensions: { file: 'egenvurdering/dimensjoner.yaml', schema: dimension },
  indicators: { file: 'egenvurdering/indikatorer.yaml', schema: indicator },
  forms: {
    folder: 'egenvurdering/skjemaer',
    extension: 'yaml',
    schema: form,
    required: {
      'dette-ma-til': 'egenvurderingen',
      hurtigsjekk: 'forsiden og sidene om kommunene',
      full: 'egenvurderingen',
    },
  },
  formChoosers: {
    folder: 'egenvurdering',
    extension: 'yaml',
    only: 'velger',
    schema: formChooser,
    required: { velger: 'siden med egenvurderingen' },
  },
  caseDrafts: {
    folder: 'egenvurdering',
    extension: 'yaml',
    only: 'saksframlegg',
    schema: caseDraft,
    required: { saksframlegg: 'dokumentene av egenvurderingen' },
  },
  applicationDrafts: {
    folder: 'egenvurdering',
    extension: 'yaml',
    only: 'soknad',
    schema: applicationDraft,
    required: { soknad: 'dokumentene av egenvurderingen og siden med tilskuddene' },
  },
  meetingGuides: {
    folder: 'egenvurdering',
    extension: 'yaml',
    only: 'mote',
    schema: meetingGuide,
    required: { mote: 'møtet om egenvurderingen' },
  },
} as const satisfies Record<ReferredCollection, CollectionDefinition> &
  Record<string, CollectionDefinition>;

/** Every collection in content/, named as the code names it. */
export type CollectionName = keyof typeof collections;

/** The collections that are prose. */
export type ProseName = {
  [Name in CollectionName]: (typeof collections)[Name] extends { extension: 'mdx' } ? Name : never;
}[CollectionName];
