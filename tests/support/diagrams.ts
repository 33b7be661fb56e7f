import type { DiagramData } from '#schemas/book/diagram.ts';

const both = (words: string) => ({ nb: words, nn: `${words} nn` });
const list = (...items: string[]) => ({ nb: items, nn: items });
const shared = { caption: both('Bildet'), description: both('Slik er det.') };

/** A diagram of each kind, made up. */
export const examples: DiagramData[] = [
  {
    kind: 'levels',
    ...shared,
    coordinator: both('Hun'),
    levels: [
      { name: both('Øverst'), level: 'styrende', who: both('Lederne'), down: both('mål') },
      { name: both('Nederst'), who: both('De andre'), meets: both('Ofte'), up: both('svar') },
    ],
  },
  {
    kind: 'chain',
    ...shared,
    back: both('forfra igjen'),
    steps: [
      { name: both('Ett'), text: both('først') },
      { name: both('To'), text: both('så') },
    ],
  },
  {
    kind: 'chain',
    ...shared,
    madeUp: both('Oppdiktet: Eksempel kommune'),
    steps: [
      { name: both('Ett'), text: both('hva?'), example: both('dette') },
      { name: both('To'), text: both('og så?'), example: both('det andre') },
    ],
    spans: [{ name: both('begge'), steps: 2 }],
  },
  {
    kind: 'tree',
    ...shared,
    yes: both('ja'),
    no: both('nei'),
    parts: [
      {
        name: both('Må du?'),
        must: true,
        questions: [{ question: both('Haster det?'), answer: both('Ring'), rules: both('§ 1') }],
      },
      {
        name: both('Kan du?'),
        must: false,
        questions: [
          { question: both('Er alle enige?'), answer: both('Si det'), rules: both('loven § 2') },
          { question: both('Vet alle det?'), answer: both('Si det'), rules: both('loven § 3') },
        ],
      },
    ],
    otherwise: { name: both('Nei på alt'), answer: both('Ti'), rules: both('§ 4') },
  },
  {
    kind: 'lanes',
    ...shared,
    week: both('Uke'),
    meetings: [
      {
        ...{ week: 1, level: 'utforende', written: false },
        ...{ name: both('Nede'), text: both('ser'), passes: both('Opp: det vi ser') },
      },
      {
        ...{ week: 5, level: 'styrende', written: true },
        ...{ name: both('Oppe'), text: both('leser') },
      },
    ],
  },
  {
    kind: 'pyramid',
    ...shared,
    layers: [
      { name: both('Få'), who: both('noen'), example: both('samtale') },
      { name: both('Alle'), who: both('alle'), example: both('fritid') },
    ],
  },
  {
    kind: 'wheel',
    ...shared,
    months: Array.from({ length: 12 }, (_, at) => ({
      name: both(`måned ${at + 1}`),
      tasks: { nb: ['noe'], nn: ['noko'] },
    })),
  },
  {
    kind: 'forms',
    ...shared,
    forms: [
      { name: both('Avtale'), text: both('enkelt'), shape: 'none' },
      { name: both('Vert'), text: both('én bærer'), shape: 'host' },
      { name: both('Organ'), text: both('eget'), shape: 'body' },
    ],
  },
  {
    kind: 'problem',
    ...shared,
    consequences: { name: both('Følger'), question: both('Hva så?'), items: list('a', 'b', 'c') },
    problem: { name: both('Problemet'), text: both('det som er galt') },
    causes: { name: both('Årsaker'), question: both('Hvorfor?'), items: list('d', 'e') },
    protection: { name: both('Vern'), question: both('Hva hjelper?'), items: list('f') },
  },
  {
    kind: 'roles',
    ...shared,
    roles: [
      { name: both('Sjefen'), text: both('leder'), decides: both('alt'), depth: 0 },
      {
        ...{ name: both('Hun'), text: both('gjør'), decides: both('noe'), depth: 1 },
        level: 'koordinerende',
      },
      { name: both('De'), text: both('er andre'), decides: both('sitt'), depth: 'apart' },
    ],
  },
  {
    kind: 'sketch',
    ...shared,
    places: [
      { name: both('Hallen'), amount: 'many', text: both('fredag') },
      { name: both('Parken'), amount: 'few' },
      { name: both('Torget'), amount: 'some' },
      { name: both('Skolen'), amount: 'none' },
    ],
    tooFew: both('for få'),
    legend: { many: both('mye'), some: both('noe'), few: both('under 5'), none: both('ingenting') },
  },
  {
    kind: 'chain',
    ...shared,
    steps: [
      { name: both('Tidlig'), text: both('åpent'), sign: 'door-open' },
      { name: both('Sent'), text: both('stengt'), sign: 'door-shut' },
    ],
  },
  {
    kind: 'signs',
    ...shared,
    items: [
      { sign: 'ball', name: both('Leken'), text: both('Hvem leker?'), more: both('alle') },
      { sign: 'tree', name: both('Treet'), text: both('Hva dekker det?') },
    ],
  },
  {
    kind: 'stairs',
    ...shared,
    steps: [
      { name: both('Først'), text: both('dette') },
      { name: both('Så'), text: both('det andre') },
      { name: both('Sist'), text: both('det tredje') },
    ],
  },
  {
    kind: 'barometer',
    ...shared,
    effects: { none: both('ingen'), small: both('liten'), clear: both('stor') },
    unmeasured: both('Ikke målt.'),
    parts: [
      {
        name: both('Sikkert'),
        evidence: 'strong',
        measures: [
          { name: both('Lyset'), text: both('mindre'), found: { least: 'none', most: 'small' } },
        ],
      },
      {
        name: both('Usikkert'),
        evidence: 'weak',
        measures: [
          { name: both('Porten'), text: both('noe'), found: { least: 'clear', most: 'clear' } },
          { name: both('Runden'), text: both('Ingen vet') },
        ],
      },
    ],
  },
  {
    kind: 'street',
    ...shared,
    day: both('Om dagen'),
    night: both('Om natten'),
    principles: {
      eyes: { name: both('Øyne'), text: both('noen ser') },
      overview: { name: both('Oversikt'), text: both('du ser') },
      movement: { name: both('Veier'), text: both('flere ut') },
      light: { name: both('Lys'), text: both('på ansikter') },
      ownership: { name: both('Eier'), text: both('noen svarer') },
      stay: { name: both('Benk'), text: both('å sitte på') },
      upkeep: { name: both('Stell'), text: both('ryddig') },
      protection: { name: both('Lås'), text: both('holder') },
    },
  },
];

/** Fields that stand around a drawing, not in it. */
const around = new Set(['caption', 'description', 'coordinator']);

/** All that a drawing in bokmål is given to draw: the texts of a diagram but those around it. */
export function drawnWordsOf(value: unknown, field = ''): string[] {
  if (around.has(field) || typeof value !== 'object' || value === null) return [];
  if ('nb' in value) return [value.nb].flat().map(String);
  return Object.entries(value).flatMap(([name, part]) => drawnWordsOf(part, name));
}
