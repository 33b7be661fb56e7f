import { languages, originalLanguage, type Language } from '#domain/site/language.ts';

/**
 * The address of a page in a language. Open data, under `/api/`, is the same in both.
 *
 * @param path the page in bokmål, with a slash at both ends, as `/handbok/`
 * @param base the folder the site is published under, as `/` or `/slt/`
 */
export function address(path: string, language: Language, base = '/'): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const isShared = language === originalLanguage || path.startsWith('/api/');
  const prefix = isShared ? '' : `${language}/`;
  return folder + prefix + path.replace(/^\//, '');
}

/** The page an address leads to, without base and language: the inverse of `address`. */
export function pageOf(pathname: string, base = '/'): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const inSite = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname.slice(1);
  const prefixed = languages.find((language) => inSite.startsWith(`${language}/`));
  return `/${prefixed ? inSite.slice(prefixed.length + 1) : inSite}`;
}

/** Where a book is: the address of its page of contents, as `/handbok/`. */
interface BookAddress {
  address: string;
}

interface ChapterAddress {
  book: BookAddress;
  id: string;
}

/** The name of the page with all of a book, which no chapter may have. */
export const wholeBookSlug = 'alt';

/** The name of the page with what was changed in a book, which no chapter may have either. */
export const changesSlug = 'endringer';

/** The Markdown beside a page of prose: `/om/data/` has `/om/data.md`. */
export const markdownBeside = (path: string): string => path.replace(/\/$/, '.md');

/** Addresses that several parts of the site link to. */
export const pages = {
  home: '/',
  directory: '/finn-koordinator/',
  map: '/finn-koordinator/kart/',
  contribute: '/finn-koordinator/rett-opp/',
  contributeFor: (kommune: string) => `/finn-koordinator/rett-opp/?kommune=${kommune}`,
  contributionFacts: '/finn-koordinator/rett-opp.json',
  worried: '/bekymret/',
  contact: '/kontakt/',
  anonymous: '/bekymret/#anonym',
  assessment: '/egenvurdering/',
  search: '/sok/',
  searchWords: (beginning: string) => `/sok/ord/${beginning}.json`,
  searchPlaces: (beginning: string) => `/sok/steder/${beginning}.json`,
  vocabulary: '/sok/ordforrad.json',
  contents: '/innhold/',
  glossary: '/ordliste/',
  laws: '/lover/',
  sources: '/kilder/',
  publishedDocuments: '/dokumenter/',
  publishedDocumentsOf: (kommune: string) => `/dokumenter/?kommune=${kommune}`,
  interventions: '/tiltak/',
  news: '/aktuelt/',
  newsFeed: '/aktuelt.xml',
  safetyWalk: '/trygghetsvandring/',
  guides: '/veiledere/',
  guideChooser: '/veiledere/velg/',
  templates: '/maler/',
  events: '/arrangementer/',
  event: (id: string) => `/arrangementer/${id}/`,
  eventsCalendar: '/arrangementer.ics',
  eventCalendar: (id: string) => `/arrangementer/${id}.ics`,
  grants: '/tilskudd/',
  grant: (id: string) => `/tilskudd/#${id}-innhold`,
  emptyCase: {
    introduce: '/egenvurdering/plan/saksframlegg-innfore.docx',
    renew: '/egenvurdering/plan/saksframlegg-fornye.docx',
  },
  emptyApplication: '/tilskudd/utkast-til-soknad.docx',
  about: '/om/',
  accessibility: '/om/tilgjengelighet/',
  privacy: '/om/personvern/',
  data: '/om/data/',
  llms: '/llms.txt',
  downloads: '/nedlasting/',
  download: (file: string) => `/nedlasting/${file}`,
  packedIndex: '/api/katalog.json',
  knownPoints: '/api/posisjoner.json',
  kommunerAsData: '/api/v1/kommuner.json',
  kommunerSchema: '/api/v1/kommuner.schema.json',
  kommuneSchema: '/api/v1/kommune.schema.json',
  kommuneAsData: (number: string) => `/api/v1/kommuner/${number}.json`,
  linksAsData: '/api/v1/lenker.json',
  linksSchema: '/api/v1/lenker.schema.json',
  documentsAsData: '/api/v1/dokumenter.json',
  documentsSchema: '/api/v1/dokumenter.schema.json',
  dataCatalogue: '/api/v1/katalog.ttl',
  coordinationsAsCsv: '/api/v1/koordinatorer.csv',
  coordinationsTemplate: '/api/v1/koordinatorer-mal.csv',
  book: ({ address }: BookAddress) => address,
  wholeBook: ({ address }: BookAddress) => `${address}${wholeBookSlug}/`,
  changes: ({ address }: BookAddress) => `${address}${changesSlug}/`,
  chapter: ({ book, id }: ChapterAddress) => `${book.address}${id}/`,
  term: (id: string) => `/ordliste/#${id}`,
  intervention: (id: string) => `/tiltak/${id}/`,
  newsItem: (id: string) => `/aktuelt/${id}/`,
  newsOfYear: (year: string) => `/aktuelt/${year}/`,
  guide: (id: string) => `/veiledere/${id}/`,
  template: (id: string) => `/maler/${id}/`,
  templateFile: (id: string) => `/maler/${id}.docx`,
  templateData: (id: string) => `/maler/${id}.json`,
  templateCalendar: (id: string) => `/maler/${id}.ics`,
  allTemplates: '/maler/slt-maler.zip',
  kommuneFacts: '/maler/kommuner.json',
  kommuner: '/kommune/',
  kommune: (slug: string) => `/kommune/${slug}/`,
  contactCard: (slug: string) => `/kommune/${slug}/kontakt.vcf`,
  decisionAid: (id: string) => `/${id}/`,
  lawsOf: (act: string) => `/lover/${act}/`,
  law: (act: string, id: string) => `/lover/${act}/#lov-${id}`,
  sourcesUnder: (letter: string) => `/kilder/${letter}/`,
  source: (letter: string, id: string) => `/kilder/${letter}/#kilde-${id}`,
  readingPaths: '/lesestier/',
  readingPath: (id: string) => `/lesestier/${id}/`,
  fylke: (slug: string) => `/finn-koordinator/${slug}/`,
  compare: '/egenvurdering/sammenlign/',
  plan: '/egenvurdering/plan/',
  meeting: '/egenvurdering/mote/',
  meetingCards: '/egenvurdering/mote/kort/',
  meetingSheet: '/egenvurdering/mote/ark/',
  meetingData: '/egenvurdering/mote/mote.json',
  reportInput: '/egenvurdering/plan/dokumenter.json',
  fileSchema: '/api/v1/egenvurdering.schema.json',
  form: (id: string) => `/egenvurdering/${id}/`,
  formFor: (id: string, kommune: string) => `/egenvurdering/${id}/?kommune=${kommune}`,
  indicator: (form: string, id: string) => `/egenvurdering/${form}/#${id}`,
} as const;
