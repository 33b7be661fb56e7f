import type { BookTexts, WebPage } from '#book/render/web/page.ts';
import type { BlockWords } from '#book/render/markdown-blocks.ts';
import type { Lookup } from '#book/tree/lookup.ts';
import { resolve } from '#book/tree/resolve.ts';
import { drawingFonts } from '#content/drawing-fonts.ts';
import { webLook } from '#book/diagrams/style.ts';
import type { Origin } from '#domain/book/tree/place.ts';
import type { SourceEntry } from '#domain/book/tree/nodes.ts';

/* Made up, so that no edit of content/ touches these tests. */

const both = (text: string) => ({ nb: text, nn: `${text} (nn)` });
const missing = (what: string): never => {
  throw new Error(`${what} is not there.`);
};

const source: SourceEntry = {
  id: 'rapport',
  target: '/kilder/f/#kilde-rapport',
  kind: 'forskning',
  title: 'Rapport & råd',
  publisher: 'Forlaget',
  year: '2020',
  url: 'https://example.com/rapport',
  checked: '2026-01-02',
};

const chapter = {
  place: 'Kapittel 2',
  title: 'Rus',
  target: '/handbok/rus/',
  writtenIn: 'nb' as const,
};

/** What stands around the texts of the tests. */
export const lookup: Lookup = {
  reference: ({ kind, id }) => ({ target: `/${kind}/${id}/`, title: `Om ${id}` }),
  diagram: (id) =>
    id === 'to-ledd'
      ? {
          kind: 'chain',
          caption: both('To ledd.'),
          description: both('Det ene under det andre.'),
          steps: [
            { name: both('Først'), text: both('det ene') },
            { name: both('Så'), text: both('det andre') },
          ],
        }
      : missing(`Diagram "${id}"`),
  decisionAid: (id) =>
    id === 'hjelp'
      ? {
          target: '/hjelp/',
          aid: {
            title: both('Hjelp'),
            description: both('Hjelp til å svare.'),
            introduction: both('Svar på ett spørsmål.'),
            checked: '2026-01-10',
            chapters: [],
            questions: [
              {
                id: 'haster',
                question: both('Haster det?'),
                answers: [
                  { text: both('Ja'), to: 'ring' },
                  { text: both('Nei'), to: 'vent' },
                ],
              },
            ],
            roles: [],
            outcomes: [
              {
                id: 'ring',
                circle: 'plikt',
                title: both('Ring'),
                text: both('Noen må komme.'),
                doThis: { nb: ['Ring 112.'], nn: ['Ring 112.'] },
                laws: [{ collection: 'laws', id: 'loven' }],
                lawsFor: [{ law: { collection: 'laws', id: 'helse' }, steps: ['vent'] }],
              },
              {
                id: 'vent',
                circle: 'fritt',
                title: both('Vent'),
                text: both('Det går over.'),
                doThis: { nb: ['Vent'], nn: ['Vent'] },
                stillMay: { nb: ['Se etter'], nn: ['Sjå etter'] },
                laws: [],
              },
            ],
          },
        }
      : missing(`Decision aid "${id}"`),
  law: (id) => ({ name: `Loven § ${id}`, target: `/lov/${id}/` }),
  register(of) {
    switch (of) {
      case 'begreper':
        return {
          of,
          entries: [
            { id: 'slt', target: '/ordliste/#slt', nb: 'SLT', nn: 'SLT-a', english: 'SLT (en)' },
          ],
        };
      case 'lover':
        return {
          of,
          entries: [
            {
              id: 'loven',
              target: '/lover/#lov-loven',
              name: 'Loven § 1',
              title: 'Taushet',
              says: 'Si ingenting.',
              kind: 'taushet',
              copy: {
                ...source,
                id: 'kopi',
                target: '/kilder/l/#kilde-kopi',
                runsTo: '2026-01-01',
              },
              source,
              checked: '2026-01-02',
              adopted: [
                { act: 'Ny lov', text: 'Si alt.', inForce: '2027-01-01', note: 'Nesten sikkert.' },
                { act: 'Enda en lov', text: 'Si noe.', inForce: undefined },
              ],
              proposed: 'Noen vil ha den bort.',
              note: 'Mer kan komme.',
              usedIn: [chapter],
            },
          ],
        };
      case 'kilder':
        return { of, entries: [{ ...source, usedIn: [chapter] }] };
    }
  },
};

/** The source of the tests, as lists print it. */
export const sourceOfTests = source;

/** Where the texts of the tests are said to stand, after a frontmatter of three lines. */
export const origin: Origin = { file: 'content/handbok/nb/prove.mdx', linesBefore: () => 3 };

/** A text of a test as a tree. */
export const treeOf = (markdown: string) => resolve(markdown, origin, lookup);

const texts = {
  callout: { tips: 'Tips', viktig: 'Viktig', advarsel: 'Advarsel', eksempel: 'Eksempel' },
  diagram: { inWords: 'I ord', down: 'Ned', up: 'Opp' },
  decision: {
    question: 'Spørsmål',
    rules: 'Regler',
    back: 'Tilbake',
    restart: 'Forfra',
    showAll: 'Vis alle',
    circles: { plikt: 'Plikt', rett: 'Rett', taushet: 'Taushet', fritt: 'Fritt' },
  },
  law: {
    adopted: 'Vedtatt ({when})',
    inForceFrom: 'fra {date}',
    noDateFound: 'ingen dato',
    proposed: 'Foreslått',
    readIn: 'Lest i',
    copy: 'kopi',
    runsTo: 'til {date}',
    kinds: { taushet: 'Taushet', rett: 'Rett', plikt: 'Plikt', ramme: 'Ramme' },
  },
  sourceLists: { letterTitle: 'Kilder: {letter}' },
  sourceKinds: {
    nasjonal: 'Nasjonale',
    stortinget: 'Stortinget',
    lov: 'Lover',
    forskning: 'Forskning',
    kommune: 'Kommuner',
    presse: 'Presse',
    annet: 'Annet',
  },
  handbook: {
    table: 'Tabell',
    checked: 'Kontrollert',
    sourceChecked: 'lest {date}',
    sourceMark: 'Kilde {number}',
  },
  glossary: { english: 'Engelsk', usedIn: 'Brukt i' },
} as BookTexts;

/** What a block is told of the file it stands in. */
export const blockWords: BlockWords = {
  language: 'nb',
  texts,
  languageNames: { nb: 'Bokmål', nn: 'Nynorsk' },
};

/** A page to render the texts of the tests into. */
export const page: WebPage = {
  ...blockWords,
  origin,
  href: (path) => `/base${path}`,
  drawings: { ...webLook, fonts: drawingFonts },
  idPrefix: '',
  fragmentOf: () => undefined,
  place: 'alone',
};

/** The same where all chapters stand on one page, with its rules and sources. */
export const pageAmongOthers: WebPage = {
  ...page,
  place: 'among others',
  idPrefix: 'prove-',
  fragmentOf: ({ kind, id }) =>
    new Map([
      ['kapittel', id],
      ['lov', `lov-${id}`],
      ['kilde', `kilde-${id}`],
    ]).get(kind),
};

/** A chapter with every type of node that a text may hold. */
export const everything = `
Første avsnitt med *trykk*, **tyngde**, ~~strek~~, \`kode\`, [nett](https://example.org/?a=1&b=2) og\\
en ny linje.

## Overskrift & mer

Se [rådet](begrep:politirad), [rus](kapittel:rus), [rapporten](kilde:rapport), [loven](lov:loven),
[punktet](punkt:A1) og [siden](side:/om/).

### Overskrift & mer

> Et sitat.

- Ett
- To

  Mer om to.

1. Først
2. Så

---

\`\`\`
kode
\`\`\`

| Hvem & hva | Når |
| ---------- | --- |
| A & B      | Nå  |

<Callout kind="tips" title="Spør & svar">

Et råd om [rådet](begrep:politirad).

</Callout>

<Steps>

1. Ett steg.
2. Et til.

</Steps>

<Diagram id="to-ledd" />

<DecisionAid id="hjelp" />

<Register of="begreper" />

<Register of="lover" />

<Register of="kilder" />
`;
