import { isCopy, type ShownDocument } from './listed.ts';

const kinds = {
  plan: 'plan',
  rusplan: 'substancePlan',
  avtale: 'agreement',
  politirad: 'policeCouncil',
  ungdata: 'ungdata',
  kartlegging: 'mapping',
  veileder: 'guide',
  handbok: 'handbook',
  stortingsdokument: 'parliamentaryPaper',
  nou: 'officialReport',
  rapport: 'report',
  forskning: 'research',
  artikkel: 'article',
  studentoppgave: 'studentThesis',
  sak: 'politicalCase',
  tiltak: 'measure',
  tilskudd: 'grant',
  annet: 'other',
} as const;

const readings = { side: 'page', utdrag: 'excerpt', tittel: 'title', omtale: 'mention' } as const;

const themes = {
  slt: 'slt',
  politirad: 'policeCouncil',
  rus: 'substanceUse',
  vold: 'violence',
  skole: 'school',
  radikalisering: 'radicalisation',
  gjeng: 'gangs',
  naermiljo: 'neighbourhood',
  oppsokende: 'outreach',
  fritid: 'leisure',
  barnevern: 'childWelfare',
  straff: 'sanctions',
  personvern: 'privacy',
  tall: 'statistics',
  evaluering: 'evaluation',
} as const;

/** A document as open data. */
export const openDocument = (document: ShownDocument) => ({
  id: document.id,
  title: document.title,
  lang: document.lang,
  author: document.author,
  publisher: document.publisher,
  kommuner: document.kommuner,
  formerKommune: document.formerKommune,
  kind: kinds[document.kind],
  themes: (document.themes ?? []).map((theme) => themes[theme]),
  period: document.years?.from && document.years.to ? document.years : undefined,
  years: document.years,
  year: document.year,
  isbn: document.isbn,
  number: document.number,
  expired: document.isExpired,
  url: document.url,
  copy: document.url ? isCopy(document.url) : undefined,
  source: document.source ?? document.url,
  read: readings[document.read],
  note: document.note,
  checked: document.seen,
});
