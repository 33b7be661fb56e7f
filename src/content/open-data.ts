/** What the open data is, as the catalogue and search engines are told of it. */
import type { DataFacts, DataFile } from '#domain/directory/data-sets.ts';
import type { Localised } from '#domain/site/language.ts';
import { pages } from '#routing/routes.ts';
import { terms } from './glossary.ts';
import { site, today } from './site.ts';
import { textsIn } from './texts.ts';

type Words = ReturnType<typeof textsIn>['openData'];

const inEach = <Value>(pick: (words: Words) => Value): Localised<Value> => ({
  nb: pick(textsIn('nb').openData),
  nn: pick(textsIn('nn').openData),
});

const wordsOf = (pick: (words: Words) => { title: string; description: string }) => ({
  title: inEach((words) => pick(words).title),
  description: inEach((words) => pick(words).description),
});

/** The terms one must know to read the data, as far as the glossary has them. */
const concepts = ['slt', 'slt-koordinator', 'samordning'].flatMap((id) => {
  const term = terms.get(id);
  return term ? [{ path: pages.term(id), name: term.term }] : [];
});

const listOfKommuner: DataFile = {
  id: 'liste',
  format: 'JSON',
  path: pages.kommunerAsData,
  schema: pages.kommunerSchema,
  ...wordsOf((words) => words.kommuner.list),
};

/** The open data as a whole. */
export const dataFacts: DataFacts = {
  ...wordsOf((words) => words),
  path: pages.dataCatalogue,
  page: pages.data,
  rights: inEach((words) => words.rights),
  licence: site.dataLicence,
  publisher: {
    name: site.publisher,
    organisationNumber: site.organisationNumber,
    email: site.email,
    page: pages.about,
  },
  today,
  concepts,
  dataSets: [
    {
      id: 'kommuner',
      ...wordsOf((words) => words.kommuner),
      keywords: inEach((words) => words.kommuner.keywords),
      themes: ['JUST', 'SOCI'],
      isGathered: true,
      // The kommuner are those there have been since this day.
      since: '2024-01-01',
      files: [
        listOfKommuner,
        {
          id: 'enkeltvis',
          format: 'JSON',
          path: pages.data,
          isOfService: true,
          schema: pages.kommuneSchema,
          ...wordsOf((words) => words.kommuner.each),
        },
      ],
    },
    {
      id: 'samordninger',
      ...wordsOf((words) => words.coordinations),
      keywords: inEach((words) => words.coordinations.keywords),
      themes: ['JUST', 'SOCI'],
      isGathered: true,
      files: [
        {
          id: 'csv',
          format: 'CSV',
          path: pages.coordinationsAsCsv,
          ...wordsOf((words) => words.coordinations.sheet),
        },
      ],
    },
    {
      id: 'dokumenter',
      ...wordsOf((words) => words.documents),
      keywords: inEach((words) => words.documents.keywords),
      themes: ['JUST', 'SOCI'],
      isGathered: true,
      files: [
        {
          id: 'liste',
          format: 'JSON',
          path: pages.documentsAsData,
          schema: pages.documentsSchema,
          ...wordsOf((words) => words.documents.list),
        },
      ],
    },
    {
      id: 'lenker',
      ...wordsOf((words) => words.links),
      keywords: inEach((words) => words.links.keywords),
      themes: ['GOVE'],
      isGathered: false,
      files: [
        {
          id: 'liste',
          format: 'JSON',
          path: pages.linksAsData,
          schema: pages.linksSchema,
          ...wordsOf((words) => words.links.list),
        },
      ],
    },
  ],
  service: {
    ...wordsOf((words) => words.service),
    endpoint: pages.kommunerAsData,
    schema: pages.kommuneSchema,
    serves: 'kommuner',
  },
};
