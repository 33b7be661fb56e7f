import { at, inBoth, onDay, plain, type Resource, type Value } from '#domain/site/turtle.ts';
import {
  licences,
  mediaTypes,
  type Absolute,
  type DataFacts,
  type DataFile,
  type DataSet,
  type Words,
} from './data-sets.ts';

/** The vocabularies of the catalogue, by the prefixes DCAT-AP-NO uses. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A code of a vocabulary of the EU. */
const eu = (vocabulary: string, code: string) =>
  at(`http://publications.europa.eu/resource/authority/${vocabulary}/${code}`);

const norway = [
  eu('country', 'NOR'),
  at('https://data.geonorge.no/administrativeEnheter/nasjon/id/173163'),
];

const bothLanguages = [eu('language', 'NOB'), eu('language', 'NNO')];

/* «Lov og rett» of Los, which is asked for beside the themes of the EU. */
const losTheme = at('https://psi.norge.no/los/tema/lov-og-rett');

const fromOthers = at(
  'https://data.norge.no/vocabulary/provenance-activity-type#collecting-from-third-party',
);

/** A value in a list, or an empty list where it is not known. */
const ifKnown = <Given>(given: Given | undefined, value: (given: Given) => Value): Value[] =>
  given === undefined ? [] : [value(given)];

const inWords = ({ title, description }: Words) => ({
  'dct:title': inBoth(title),
  'dct:description': inBoth(description),
});

const aboutOf = ({ themes, keywords }: DataSet) => ({
  'dcat:theme': [...themes.map((code) => eu('data-theme', code)), losTheme],
  'dcat:keyword': inBoth(keywords),
});

/* What is ready to be used, and stays for a year at least after something else takes its place. */
const lasting = {
  'adms:status': [eu('distribution-status', 'COMPLETED')],
  'dcatap:availability': [eu('planned-availability', 'AVAILABLE')],
};

const open = { 'dct:accessRights': [eu('access-right', 'PUBLIC')] };

/** What the parts of the catalogue have in common. */
function frameOf(facts: DataFacts, absolute: Absolute) {
  const { publisher, licence } = facts;
  const part = (name: string) => `${absolute(facts.path)}#${name}`;
  const publisherAddress = publisher.organisationNumber
    ? `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${publisher.organisationNumber}`
    : part('utgiver');
  return {
    facts,
    part,
    publisherAddress,
    link: (path: string) => at(absolute(path)),
    /** What every resource says of itself. */
    own: (name: string) => ({
      'dct:identifier': [plain(part(name))],
      'dct:publisher': [at(publisherAddress)],
      'dcat:contactPoint': ifKnown(publisher.email, () => at(part('kontakt'))),
    }),
    reuse: {
      'dct:license': ifKnown(licence, (name) => eu('licence', licences[name].code)),
      'dct:rights': licence ? [] : [at(part('rettigheter'))],
    },
    modified: { 'dct:modified': [onDay(facts.today)] },
  };
}

type Frame = ReturnType<typeof frameOf>;

const fileName = (set: DataSet, file: DataFile) => `${set.id}-${file.id}`;

const catalogue = ({ facts, part, link, own, reuse, modified }: Frame): Resource => ({
  address: part('katalog'),
  types: ['dcat:Catalog'],
  properties: {
    ...inWords(facts),
    ...own('katalog'),
    ...reuse,
    ...modified,
    'dcat:dataset': facts.dataSets.map(({ id }) => at(part(id))),
    'dcat:service': [at(part('datatjeneste'))],
    'dcat:themeTaxonomy': [at('http://publications.europa.eu/resource/authority/data-theme')],
    'dct:language': bothLanguages,
    'dct:spatial': norway,
    'foaf:homepage': [link(facts.page)],
  },
});

const agent = ({ facts: { publisher }, publisherAddress }: Frame): Resource => ({
  address: publisherAddress,
  types: publisher.organisationNumber ? ['foaf:Agent', 'org:Organization'] : ['foaf:Agent'],
  properties: {
    'foaf:name': inBoth(publisher.name),
    'dct:identifier': ifKnown(publisher.organisationNumber, plain),
  },
});

const contact = ({ facts: { publisher }, part, link }: Frame): Resource[] =>
  publisher.email === undefined
    ? []
    : [
        {
          address: part('kontakt'),
          types: ['vcard:Organization'],
          properties: {
            'vcard:fn': inBoth(publisher.name),
            'vcard:hasEmail': [at(`mailto:${publisher.email}`)],
            'vcard:hasURL': [link(publisher.page)],
          },
        },
      ];

const rights = ({ facts, part, link }: Frame): Resource[] =>
  facts.licence
    ? []
    : [
        {
          address: part('rettigheter'),
          types: ['dct:RightsStatement'],
          properties: { 'rdfs:label': inBoth(facts.rights), 'rdfs:seeAlso': [link(facts.page)] },
        },
      ];

const dataSet = ({ facts, part, link, own, modified }: Frame, set: DataSet): Resource => ({
  address: part(set.id),
  types: ['dcat:Dataset'],
  properties: {
    ...inWords(set),
    ...own(set.id),
    ...aboutOf(set),
    ...modified,
    ...open,
    'dcat:distribution': set.files.map((file) => at(part(fileName(set, file)))),
    'dcat:landingPage': [link(facts.page)],
    'dct:accrualPeriodicity': [eu('frequency', 'IRREG')],
    'dct:language': bothLanguages,
    'dct:spatial': norway,
    'dct:subject': facts.concepts.map(({ path }) => link(path)),
    'dct:temporal': [at(part(`${set.id}-tidsrom`))],
    'prov:wasGeneratedBy': set.isGathered ? [fromOthers] : [],
  },
});

const period = ({ facts, part }: Frame, { id, since }: DataSet): Resource => ({
  address: part(`${id}-tidsrom`),
  types: ['dct:PeriodOfTime'],
  properties: {
    'dcat:startDate': ifKnown(since, onDay),
    'dcat:endDate': [onDay(facts.today)],
  },
});

const distribution = (frame: Frame, set: DataSet, file: DataFile): Resource => ({
  address: frame.part(fileName(set, file)),
  types: ['dcat:Distribution'],
  properties: {
    ...inWords(file),
    ...frame.reuse,
    ...frame.modified,
    ...lasting,
    'dcat:accessURL': [frame.link(file.path)],
    'dcat:accessService': file.isOfService ? [at(frame.part('datatjeneste'))] : [],
    'dcat:downloadURL': file.isOfService ? [] : [frame.link(file.path)],
    'dcat:mediaType': [
      at(`https://www.iana.org/assignments/media-types/${mediaTypes[file.format]}`),
    ],
    'dct:conformsTo': ifKnown(file.schema, frame.link),
    'dct:format': [eu('file-type', file.format)],
    'dct:language': bothLanguages,
  },
});

function dataService({ facts, part, link, own, reuse }: Frame): Resource {
  const { service, dataSets, page } = facts;
  return {
    address: part('datatjeneste'),
    types: ['dcat:DataService'],
    properties: {
      ...inWords(service),
      ...own('datatjeneste'),
      ...reuse,
      ...lasting,
      ...open,
      ...dataSets.filter(({ id }) => id === service.serves).map(aboutOf)[0],
      'dcat:endpointURL': [link(service.endpoint)],
      'dcat:endpointDescription': [link(page)],
      'dcat:landingPage': [link(page)],
      'dcat:servesDataset': [at(part(service.serves))],
      'dct:conformsTo': [link(service.schema)],
      'dct:format': [eu('file-type', 'JSON')],
    },
  };
}

/**
 * The catalogue of the open data by DCAT-AP-NO 3: every property it demands or recommends that we know the value
 * of. What depends on the publisher is left out until the publisher has told it.
 *
 * @see https://data.norge.no/specification/dcat-ap-no
 */
export function dataCatalogue(facts: DataFacts, absolute: Absolute): Resource[] {
  const frame = frameOf(facts, absolute);
  return [
    catalogue(frame),
    agent(frame),
    ...contact(frame),
    ...rights(frame),
    ...facts.dataSets.flatMap((set) => [
      dataSet(frame, set),
      period(frame, set),
      ...set.files.map((file) => distribution(frame, set, file)),
    ]),
    dataService(frame),
    ...facts.concepts.map(({ path, name }) => ({
      address: absolute(path),
      types: ['skos:Concept'],
      properties: { 'skos:prefLabel': inBoth(name) },
    })),
  ];
}
