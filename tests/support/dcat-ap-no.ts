import { parse, type Quad } from 'oxigraph';

/* What DCAT-AP-NO 3.0 asks of each class, from the standard and its SHACL shapes of 30 January 2025:
   https://data.norge.no/specification/dcat-ap-no. The shapes themselves hold only what must be there, and are larger
   than all we publish; this table holds what should be there too. */

interface ClassRules {
  must: readonly string[];
  should: readonly string[];
  may: readonly string[];
  /** Those with one value at most. */
  single: readonly string[];
}

const names = (text: string) => text.split(/\s+/).filter(Boolean);

/** What the standard asks, by class. */
export const standard: Record<string, ClassRules> = {
  'dcat:Catalog': {
    must: names('dct:description dcat:contactPoint dct:title dct:publisher'),
    should:
      names(`dcat:dataset dcat:service dct:spatial dct:modified foaf:homepage dct:license dct:language
      dcat:themeTaxonomy dct:issued`),
    may: names('dct:identifier dct:rights'),
    single: names('dct:publisher dct:modified foaf:homepage dct:license dct:issued dct:rights'),
  },
  'dcat:Dataset': {
    must: names('dct:description dcat:contactPoint dcat:theme dct:title dct:publisher'),
    should: names(`dct:subject prov:wasGeneratedBy dcat:distribution dct:spatial dcat:keyword
      dcatap:applicableLegislation dct:temporal dct:accessRights`),
    may: names('dct:modified dct:accrualPeriodicity dct:identifier dcat:landingPage dct:language'),
    single: names('dct:publisher dct:accessRights dct:modified dct:accrualPeriodicity'),
  },
  'dcat:DataService': {
    must: names('dcat:endpointURL dcat:contactPoint dct:title dct:publisher'),
    should:
      names(`dcat:keyword dcat:endpointDescription dct:format dcatap:applicableLegislation dct:conformsTo
      dcat:theme dcat:servesDataset dcatap:availability`),
    may: names(
      'dct:description dct:identifier dcat:landingPage dct:license dct:rights adms:status dct:accessRights',
    ),
    single:
      names(`dcat:endpointURL dct:publisher dcatap:availability dct:license dct:rights adms:status
      dct:accessRights`),
  },
  'dcat:Distribution': {
    must: ['dcat:accessURL'],
    should: names('dct:description dct:format dct:license adms:status dcatap:availability'),
    may: names(`dct:title dct:modified dct:conformsTo dcat:mediaType dcat:downloadURL dct:rights dct:language
      dcat:accessService`),
    single: names(
      'dct:format dct:license adms:status dcatap:availability dct:modified dcat:mediaType dct:rights',
    ),
  },
  'foaf:Agent': {
    must: ['foaf:name'],
    should: names('dct:identifier dct:type'),
    may: [],
    single: names('dct:identifier dct:type'),
  },
  'vcard:Organization': {
    must: ['vcard:fn'],
    should: names('vcard:hasEmail vcard:hasURL'),
    may: [],
    single: names('vcard:hasEmail vcard:hasURL'),
  },
  'dct:PeriodOfTime': {
    must: [],
    should: [],
    may: names('dcat:startDate dcat:endDate'),
    single: names('dcat:startDate dcat:endDate'),
  },
};

/** Recommended, and not for these data, whoever publishes them. */
export const notForUs: Record<string, string> = {
  'dcat:Catalog dct:issued': 'there is no day the catalogue was formally issued',
  'dcat:Dataset dcatap:applicableLegislation': 'no act demands the data',
  'dcat:DataService dcatap:applicableLegislation': 'no act demands the service',
  'dcat:Dataset prov:wasGeneratedBy': 'the list of links is our own; the others have it',
  'foaf:Agent dct:type': 'we cannot say what kind of body the publisher is',
};

const texts = names('dct:title dct:description dcat:keyword');
const literals = names('dct:identifier foaf:name vcard:fn');
const days = names('dct:modified dcat:startDate dcat:endDate');

/** Vocabularies from which values must be taken, one at least. */
const vocabularies: Record<string, RegExp> = {
  'dcat:theme':
    /authority\/data-theme\/(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|REGI|SOCI|TECH|TRAN)$/,
  'dct:accessRights': /authority\/access-right\/(PUBLIC|RESTRICTED|NON_PUBLIC)$/,
  'dct:language': /authority\/language\/[A-Z]{3}$/,
  'dct:license': /authority\/licence\/[A-Z0-9_]+$/,
  'dct:format': /authority\/file-type\/[A-Z_]+$/,
  'dct:spatial': /authority\/country\/[A-Z]{3}$/,
  'dct:accrualPeriodicity': /authority\/frequency\/[A-Z_]+$/,
  'adms:status': /authority\/distribution-status\/(COMPLETED|DEPRECATED|DEVELOP|WITHDRAWN)$/,
  'dcatap:availability':
    /authority\/planned-availability\/(AVAILABLE|EXPERIMENTAL|STABLE|TEMPORARY)$/,
};

/** What properties that lead to another resource of the catalogue must lead to. */
const leadsTo: Record<string, string> = {
  'dcat:contactPoint': 'vcard:Organization',
  'dct:publisher': 'foaf:Agent',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:service': 'dcat:DataService',
  'dcat:servesDataset': 'dcat:Dataset',
  'dcat:accessService': 'dcat:DataService',
  'dcat:distribution': 'dcat:Distribution',
  'dct:temporal': 'dct:PeriodOfTime',
  'dct:rights': 'dct:RightsStatement',
  'dct:subject': 'skos:Concept',
};

const namespaces: Record<string, string> = {
  'http://www.w3.org/ns/adms#': 'adms:',
  'http://www.w3.org/ns/dcat#': 'dcat:',
  'http://data.europa.eu/r5r/': 'dcatap:',
  'http://purl.org/dc/terms/': 'dct:',
  'http://xmlns.com/foaf/0.1/': 'foaf:',
  'http://www.w3.org/ns/org#': 'org:',
  'http://www.w3.org/ns/prov#': 'prov:',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs:',
  'http://www.w3.org/2004/02/skos/core#': 'skos:',
  'http://www.w3.org/2006/vcard/ns#': 'vcard:',
};

function short(address: string): string {
  const [found] = Object.keys(namespaces).filter((each) => address.startsWith(each));
  return found ? `${namespaces[found] ?? ''}${address.slice(found.length)}` : address;
}

type Term = Quad['object'];

/** A resource of a catalogue as it was read. */
export interface ReadResource {
  address: string;
  types: string[];
  properties: Map<string, Term[]>;
}

/** Reads Turtle with another program than the one that wrote it; throws where it is none. */
export function readTurtle(text: string): Map<string, ReadResource> {
  const resources = new Map<string, ReadResource>();
  for (const { subject, predicate, object } of parse(text, { format: 'text/turtle' })) {
    const resource = resources.get(subject.value) ?? {
      address: subject.value,
      types: [],
      properties: new Map<string, Term[]>(),
    };
    resources.set(subject.value, resource);
    if (predicate.value.endsWith('#type')) resource.types.push(short(object.value));
    else {
      const name = short(predicate.value);
      resource.properties.set(name, [...(resource.properties.get(name) ?? []), object]);
    }
  }
  return resources;
}

const isText = (value: Term) => value.termType === 'Literal' && value.language !== '';
const isDay = (value: Term) =>
  value.termType === 'Literal' &&
  value.datatype.value.endsWith('#date') &&
  /^\d{4}-\d\d-\d\d$/.test(value.value);

function isOfRightKind(property: string, value: Term): boolean {
  if (texts.includes(property)) return isText(value);
  if (days.includes(property)) return isDay(value);
  if (literals.includes(property)) return value.termType === 'Literal';
  return value.termType === 'NamedNode';
}

/** What is wrong with a property of a resource, whether it was asked for or not. */
function* faultsOfValues(
  resources: ReadonlyMap<string, ReadResource>,
  property: string,
  values: readonly Term[],
): Generator<string> {
  const wrong = values.filter((value) => !isOfRightKind(property, value));
  if (wrong.length > 0) yield 'has a value of the wrong kind';
  const languages = values.flatMap((value) =>
    isText(value) ? [(value as { language: string }).language] : [],
  );
  if (
    texts.includes(property) &&
    property !== 'dcat:keyword' &&
    languages.toSorted().join() !== 'nb,nn'
  )
    yield 'is not there once in each language';
  const vocabulary = vocabularies[property];
  if (vocabulary && !values.some(({ value }) => vocabulary.test(value)))
    yield 'has no value of the vocabulary';
  const type = leadsTo[property];
  if (type && values.some(({ value }) => !resources.get(value)?.types.includes(type)))
    yield `leads to something else than a ${type}`;
}

/** What is not as the standard has it in what is there: «address property: what». */
export function faultsIn(resources: ReadonlyMap<string, ReadResource>): string[] {
  return [...resources.values()].flatMap(({ address, types, properties }) =>
    types.flatMap((type) => {
      const rules = standard[type];
      if (!rules) return [];
      const known = [...rules.must, ...rules.should, ...rules.may];
      return [...properties].flatMap(([property, values]) => [
        ...(known.includes(property) ? [] : [`${address} ${property}: is not of ${type}`]),
        ...(rules.single.includes(property) && values.length > 1
          ? [`${address} ${property}: is there more than once`]
          : []),
        ...[...faultsOfValues(resources, property, values)].map(
          (fault) => `${address} ${property}: ${fault}`,
        ),
      ]);
    }),
  );
}

/** What the standard demands or recommends that some resource does not have: «class property», sorted. */
export function missingIn(resources: ReadonlyMap<string, ReadResource>): string[] {
  const missing = [...resources.values()].flatMap(({ types, properties }) =>
    types.flatMap((type) =>
      [...(standard[type]?.must ?? []), ...(standard[type]?.should ?? [])]
        .filter((property) => !properties.has(property))
        .map((property) => `${type} ${property}`),
    ),
  );
  return [...new Set(missing)].sort();
}

/** What cannot be told before the publisher has said it. */
export const untilKnown = {
  email: ['dcat:Catalog', 'dcat:Dataset', 'dcat:DataService'].map(
    (type) => `${type} dcat:contactPoint`,
  ),
  dataLicence: ['dcat:Catalog', 'dcat:Distribution'].map((type) => `${type} dct:license`),
  organisationNumber: ['foaf:Agent dct:identifier'],
};
