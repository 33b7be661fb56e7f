import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { buildDate } from '#domain/site/freshness.ts';
import { describe as inWords, type Problem } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const today = buildDate(process.env.BUILD_DATE);
const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();

const { check, textOf, write, remove, mend, damage, lineOf } = contentToDamage();
const kindsOf = (problems: readonly Problem[]) => problems.map(({ kind }) => kind);

const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '');
const adding = (markdown: string) => (text: string) => `${text}\n\n${markdown}\n`;

test('content that is in order has no mistakes', () => {
  expect(check().map(inWords)).toEqual([]);
});

describe('the mistakes an editor can make in data', () => {
  test('a duplicate kommune number', () => {
    const problems = damage('katalog/kommuner.json', (text) =>
      text.replace('"id": "3103"', '"id": "3105"'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'duplicateId',
        file: 'content/katalog/kommuner.json',
        line: lineOf('katalog/kommuner.json', '"slug": "sarpsborg"'),
        found: '3105',
      }),
    );
  });

  test('a kommune that is missing, with its number and its fylke’s count', () => {
    const problems = damage('katalog/kommuner.json', without(/.*"id": "3103".*\n/));
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'missingKommune',
        expected: expect.stringContaining('kommune 3103') as string,
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'wrongCount',
        field: 'Østfold',
        found: expect.stringContaining('1 kommuner') as string,
      }),
    );
  });

  test('two kommuner with one address', () => {
    const problems = damage('katalog/kommuner.json', (text) =>
      text.replace('"slug": "moss"', '"slug": "sarpsborg"'),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'duplicateId', field: 'slug', found: 'sarpsborg' }),
    ]);
  });

  test('an organisation number that can’t be one, and one that two kommuner share', () => {
    const change = (to: string) =>
      damage('katalog/kommuner.json', (text) =>
        text.replace(/("slug": "moss".*"organisationNumber": ")\d+/, `$1${to}`),
      );
    expect(change('123456789')).toEqual([
      expect.objectContaining({ kind: 'wrongOrganisationNumber', found: '123456789' }),
    ]);
    const [, other = ''] =
      /"slug": "sarpsborg".*"organisationNumber": "(\d+)/.exec(textOf('katalog/kommuner.json')) ??
      [];
    expect(change(other)).toEqual([expect.objectContaining({ kind: 'duplicateId', found: other })]);
  });

  test('a source of a kommune outside its coordination, and a kommune left without one', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace('    - from: kommunen', "    - kommuner: ['5601']\n      from: kommunen"),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'missingSource', expected: 'en kilde om kommune 3403' }),
      expect.objectContaining({ kind: 'sourceOfOther', found: '5601', expected: 'noen av 3403' }),
    ]);
  });

  test.each([
    ['from a year that has not come', '{ from: 2031 }', '2026 eller tidligere'],
    [
      'with its years swapped',
      '{ from: 2024, to: 2020 }',
      'et første år som ikke er etter det siste',
    ],
  ])('a source %s', (_, years, expected) => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace('    - from: kommunen', `    - years: ${years}\n      from: kommunen`),
    );
    expect(problems).toEqual([expect.objectContaining({ expected })]);
  });

  test('a general address of a person, and one that two kommuner share', () => {
    const change = (to: string) =>
      damage('katalog/kommuner.json', (text) =>
        text.replace(/("slug": "moss".*"generalEmail": \{"address": ")[^"]+/, `$1${to}`),
      );
    expect(change('kari.nordmann@moss.kommune.no')).toEqual([
      expect.objectContaining({
        ...{ kind: 'wrongValue', field: 'generalEmail.address' },
        expected: expect.stringContaining('fornavn.etternavn@') as string,
      }),
    ]);
    const [, other = ''] =
      /"slug": "sarpsborg".*"generalEmail": \{"address": "([^"]+)/.exec(
        textOf('katalog/kommuner.json'),
      ) ?? [];
    expect(change(other)).toEqual([expect.objectContaining({ kind: 'duplicateId', found: other })]);
  });

  test('a duty line from a page that is old or undated', () => {
    const problems = damage('katalog/barnevernvakter.yaml', (text) =>
      text.replace(/years: .*/, 'years: { from: 2019 }'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        expected: 'en side fra 2020 eller senere: «from: 2020» eller høyere',
      }),
    ]);
  });

  test('a reference to a chapter that does not exist, with the one that was meant', () => {
    const problems = damage('egenvurdering/indikatorer.yaml', (text) =>
      text.replace(/(chapters:\n {4}- ).*/, '$1de-syv-forutsetningene'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'unknownReference',
        field: 'chapters[0]',
        expected: 'et navn fra content/handbok/nb',
        suggestion: 'de-sju-forutsetningene',
      }),
    );
  });

  test('a translation key that is missing', () => {
    const problems = damage('tekster/nn.yaml', without(/ {2}skipToContent:.*\n/));
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'missingField',
        file: 'content/tekster/nn.yaml',
        field: 'shell.skipToContent',
      }),
    ]);
  });

  test('a text that stands in one language alone, with the one that was meant', () => {
    const problems = damage('tekster/nn.yaml', (text) =>
      text.replace('  skipToContent:', '  skipToContents:'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'missingField',
        field: 'shell.skipToContent',
        expected: 'en tekst på nynorsk for «Gå til innholdet»',
      }),
      expect.objectContaining({
        kind: 'onlyInNynorsk',
        field: 'shell.skipToContents',
        line: lineOf('tekster/nn.yaml', '  skipToContents:'),
        suggestion: 'skipToContent',
      }),
    ]);
  });

  test('a translation that lost its placeholder', () => {
    const problems = damage('tekster/nn.yaml', (text) =>
      text.replace(/(\nkommune:\n {2}title:).*/, '$1 SLT i kommunen'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'otherPlaceholders',
        field: 'kommune.title',
        found: 'ingen krøllparenteser i «SLT i kommunen»',
        expected: '{kommune}, som på bokmål',
      }),
    ]);
  });

  test('a translation that translates a placeholder', () => {
    const problems = damage('tekster/nn.yaml', (text) => text.replace('{version}', '{utgåve}'));
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'otherPlaceholders',
        found: '{utgåve} i «Versjon {utgåve}»',
        expected: '{version}, som på bokmål',
      }),
    ]);
  });

  test.each([
    ['a list where the original has a text', /( {2}whenLead:).*/, '$1 [a, b]', 'kommune.whenLead'],
    [
      'a text where the original has a list',
      /( {2}sheetLines:).*/,
      '$1 a',
      'assessmentCompare.sheetLines',
    ],
    [
      'a group where the original has a text',
      /( {2}whenLead:).*/,
      '$1 { a: b }',
      'kommune.whenLead',
    ],
    [
      'a text where the original has a group',
      /( {2}trustLevels:).*/,
      '$1 a',
      'kommune.trustLevels',
    ],
  ])('%s', (_, pattern, replacement, field) => {
    const problems = damage('tekster/nn.yaml', (text) => text.replace(pattern, replacement));
    expect(problems).toEqual([expect.objectContaining({ kind: 'otherShape', field })]);
  });

  test('a translation with another number of points in a list', () => {
    const problems = damage('tekster/nn.yaml', (text) =>
      text.replace('  when:\n', '  when:\n    - er i tvil\n'),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unequalLists', field: 'kommune.when' }),
    ]);
  });

  test.each([
    ['an empty text', /( {2}whenLead:).*/, "$1 ' '", 'kommune.whenLead'],
    ['an empty list', /( {2}sheetLines:).*/, '$1 []', 'assessmentCompare.sheetLines'],
    ['a list in a list', /( {2}sheetLines:).*/, '$1 [[a]]', 'assessmentCompare.sheetLines[0]'],
    ['an empty group', /( {2}trustLevels:).*/, '$1 {}', 'kommune.trustLevels'],
    [
      'a plural without its count',
      /('\{count\} (kommune)')/,
      "'ein $2'",
      'directory.kommuneCount.one',
    ],
  ])('%s among the interface texts', (_, pattern, replacement, field) => {
    const problems = damage('tekster/nn.yaml', (text) => text.replace(pattern, replacement));
    expect(problems).toEqual([expect.objectContaining({ kind: 'wrongValue', field })]);
  });

  test('a plural with one form alone', () => {
    const problems = damage('tekster/nn.yaml', without(/ {4}one: '\{count\} kommune'\n/));
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'missingField', field: 'directory.kommuneCount.one' }),
    ]);
  });

  test('a chapter that is missing from the order', () => {
    const problems = damage('handbok/rekkefolge.yaml', without(/ +- kommunestorrelse\n/));
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'notInOrder',
        file: 'content/handbok/nb/kommunestorrelse.mdx',
      }),
    ]);
  });

  test('a chapter that stands twice in the order', () => {
    const problems = damage('handbok/rekkefolge.yaml', (text) => `${text}      - hva-er-slt\n`);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'twiceInOrder', found: 'hva-er-slt' }),
    ]);
  });

  test('a date in the future, with its line', () => {
    const problems = damage('kilder/phs-2008-4.yaml', (text) =>
      text.replace(/checked: .*/, `checked: ${tomorrow}`),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'futureDate',
        field: 'checked',
        found: tomorrow,
        expected: `${today} eller tidligere`,
      }),
    ]);
  });

  test('a date that does not exist', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace(/seen: .*/, 'seen: 2026-02-30'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'wrongValue',
        expected: 'en dato som finnes, skrevet ÅÅÅÅ-MM-DD',
      }),
    ]);
  });

  test('a misspelt field, with the fields there are', () => {
    const problems = damage('kilder/phs-2008-4.yaml', (text) =>
      text.replace('publisher:', 'publiser:'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'unknownField', field: 'publiser', suggestion: 'publisher' }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'missingField', field: 'publisher' }),
    );
  });

  test('a person without a confirmation', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace('- id: kilde\n', '- id: kilde\n  person: { name: Eksempel Eksempelsen }\n'),
    );
    expect(kindsOf(problems)).toEqual(['unconfirmedPerson']);
  });

  test('a confirmation by somebody’s name', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace(
        '- id: kilde\n',
        '- id: kilde\n  person: { name: Eksempel Eksempelsen }\n  confirmation: { date: 2026-11-01, by: "Eksempel Eksempelsen, rådgiver", source: E-post }\n',
      ),
    );
    expect(kindsOf(problems)).toEqual(['namedConfirmer']);
  });

  test('a person’s address given as that of an office', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace('email: kontor@', 'email: eksempel.eksempelsen@'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'wrongValue',
        expected: expect.stringContaining('hører til en person') as string,
      }),
    ]);
  });

  test('an indicator in the wrong dimension, and a condition asked twice', () => {
    expect(
      kindsOf(
        damage('egenvurdering/indikatorer.yaml', (text) =>
          text.replace('dimension: A', 'dimension: B'),
        ),
      ),
    ).toContain('wrongDimension');
    expect(
      kindsOf(
        damage('egenvurdering/skjemaer/dette-ma-til.yaml', (text) =>
          text.replace('- id: styringsgruppe', '- id: koordinator'),
        ),
      ),
    ).toContain('duplicateId');
  });

  test('an id of a dimension or an indicator that is neither a letter nor a module', () => {
    expect(
      damage('egenvurdering/dimensjoner.yaml', (text) => text.replace('- id: M1', '- id: M0')),
    ).toContainEqual(
      expect.objectContaining({
        kind: 'wrongValue',
        field: 'id',
        expected: 'en bokstav fra A til K, eller M og et tall for en modul, som M1',
      }),
    );
    expect(
      damage('egenvurdering/indikatorer.yaml', (text) => text.replace('- id: M1-1', '- id: M11')),
    ).toContainEqual(
      expect.objectContaining({
        kind: 'wrongValue',
        expected: 'bokstav og tall, som A1, eller modul, strek og tall, som M1-1',
      }),
    );
  });

  test('an indicator in a dimension that does not exist, and one in that of another module', () => {
    const change = (to: string) =>
      damage('egenvurdering/indikatorer.yaml', (text) =>
        text.replace(/(- id: M1-1\n {2}dimension: ).*/, `$1${to}`),
      );
    expect(change('M9')).toContainEqual(
      expect.objectContaining({ kind: 'unknownReference', field: 'dimension', found: '«M9»' }),
    );
    expect(change('M2')).toContainEqual(
      expect.objectContaining({ kind: 'wrongDimension', field: 'M1-1', expected: 'M1' }),
    );
  });

  test.each([
    ['full.yaml', '- K3', '- M1-1', 'M1-1'],
    ['modul-bydel.yaml', '- M2-1', '- A1', 'M2-2'],
    ['modul-bydel.yaml', '- M2-6', '- M1-1', 'M1-1'],
    ['modul-bydel.yaml', '- M2-6', '- B1', 'B1'],
  ])('an indicator of a module beside others, in %s', (file, from, to, found) => {
    const problems = damage(`egenvurdering/skjemaer/${file}`, (text) => text.replace(from, to));
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'wrongForm', found }));
  });

  test('an indicator that no form asks about, and one that a form asks about twice', () => {
    const problems = damage('egenvurdering/skjemaer/modul-bydel.yaml', (text) =>
      text.replace('- M2-6', '- M2-5'),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'notAsked', found: 'M2-6' }),
      expect.objectContaining({ kind: 'duplicateId', found: 'M2-5' }),
    ]);
  });

  test('a gate in a module, and a form that is in no group', () => {
    expect(
      damage('egenvurdering/indikatorer.yaml', (text) =>
        text.replace('dimension: M1\n', 'dimension: M1\n  gate: true\n'),
      ),
    ).toEqual([expect.objectContaining({ kind: 'wrongValue', field: 'M1-1, gate' })]);
    expect(
      damage('egenvurdering/skjemaer/full.yaml', (text) => text.replace('group: core\n', '')),
    ).toContainEqual(expect.objectContaining({ kind: 'missingField', field: 'group' }));
  });

  test('a gate that «Dette må til» does not ask about, so that it could say all was in place', () => {
    expect(
      damage('egenvurdering/skjemaer/dette-ma-til.yaml', (text) =>
        text.replace('    gate: A1\n', ''),
      ),
    ).toEqual([expect.objectContaining({ kind: 'wrongValue', field: 'A1, gate' })]);
  });

  test('a form of a role that does not say whose', () => {
    expect(
      damage('egenvurdering/skjemaer/politi.yaml', (text) => text.replace('role: police\n', '')),
    ).toEqual([expect.objectContaining({ kind: 'wrongValue', field: 'role', found: 'ingen' })]);
  });

  test('a hint to what the form does not ask', () => {
    expect(
      damage('egenvurdering/skjemaer/politi.yaml', (text) => text.replace('  A2:\n', '  A1:\n')),
    ).toEqual([expect.objectContaining({ kind: 'wrongForm', field: 'hints.A1', found: 'A1' })]);
  });

  test('a choice of forms that names no answer, leads nowhere, or never leads to what it has', () => {
    const chooser = (change: (text: string) => string) => {
      mend();
      return damage('egenvurdering/velger.yaml', change);
    };
    expect(chooser((text) => text.replace('tema: [bydel]', 'tema: [bydeler]'))).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        field: 'suggestions[0].when.tema[0]',
        suggestion: 'bydel',
      }),
    ]);
    expect(
      chooser((text) =>
        text.replace('- form: dette-ma-til', '- when: { tid: [mye] }\n    form: dette-ma-til'),
      ),
    ).toContainEqual(
      expect.objectContaining({ kind: 'choiceNotDecided', found: 'nei, lite, helheten: ingen' }),
    );
    expect(
      chooser((text) => text.replace('- when: { tema: [bydel] }\n    form', '- form')),
    ).toContainEqual(
      expect.objectContaining({
        kind: 'choiceNotDecided',
        found: 'forslag 2: ingen svar leder hit',
      }),
    );
  });

  test('an urgent chapter that the book does not have, with the one that was meant', () => {
    expect(
      damage('handbok/rekkefolge.yaml', (text) =>
        text.replace('urgent: taushetsplikt-og-deling', 'urgent: taushetsplikt-og-delin'),
      ),
    ).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        field: 'urgent',
        found: '«taushetsplikt-og-delin»',
        suggestion: 'taushetsplikt-og-deling',
      }),
    ]);
  });

  test('a document there is not, with the one that was meant', () => {
    const rename = (text: string) =>
      text.replace('document: saksframlegg\n', 'document: saksframlegget\n');
    for (const file of [
      'egenvurdering/indikatorer.yaml',
      'egenvurdering/skjemaer/for-oppstart.yaml',
    ])
      expect(damage(file, rename)).toContainEqual(
        expect.objectContaining({ kind: 'unknownReference', suggestion: 'saksframlegg' }),
      );
  });

  test('an edit address that could run code', () => {
    write('nettsted.yaml', `${textOf('nettsted.yaml')}\neditUrl: javascript:alert('{file}')\n`);
    expect(kindsOf(check())).toEqual(['wrongValue']);
  });
});

describe('the mistakes an editor can make in text', () => {
  const page = 'sider/nb/om.mdx';

  test('a reference to a term that does not exist, with the one that was meant', () => {
    const [problem] = damage('handbok/nb/hva-er-slt.mdx', (text) =>
      text.replace('(begrep:slt)', '(begrep:sltt)'),
    );
    expect(problem).toMatchObject({
      kind: 'unknownReference',
      found: 'begrep:sltt',
      suggestion: 'slt',
    });
  });

  test.each([
    ["import x from 'node:fs'", 'codeInContent'],
    ['{process.exit()}', 'codeInContent'],
    ['a {1 + 1} b', 'codeInContent'],
    ['<Callout kind={x} title="a">\n\nb\n\n</Callout>', 'codeInContent'],
    ['<iframe src="https://example.com"></iframe>', 'unknownComponent'],
    ['<Calout>a</Calout>', 'unknownComponent'],
    ['<constructor>a</constructor>', 'unknownComponent'],
    ['<Callout kind="fare" title="a">\n\nb\n\n</Callout>', 'wrongValue'],
    ['<Callout kind="tips">\n\nb\n\n</Callout>', 'missingField'],
    ['<Diagram id="finnes-ikke" />', 'unknownReference'],
    ['<DecisionAid id="finnes-ikke" />', 'unknownReference'],
    ['<Register of="alt" />', 'wrongValue'],
    ['[a](lov:finnes-ikke)', 'unknownReference'],
    ['<Steps>\n\nIngen liste.\n\n</Steps>', 'stepsWithoutList'],
    ['Se <Diagram id="tre-nivaer" /> her.', 'blockInLine'],
    ['<Callout kind="tips" title="a">\n\nikke lukket', 'brokenMarkup'],
    ['[om](/om/)', 'plainLink'],
    ['[a](javascript:alert)', 'wrongLink'],
    ['[a](JavaScript:alert)', 'wrongLink'],
    ['[a](java&Tab;script:alert)', 'wrongLink'],
    ['[a](//example.com/)', 'plainLink'],
    ['[a](om/)', 'wrongLink'],
    ['[a](Begrep:slt)', 'wrongLink'],
    ['[a](begrep:slt "tittel")', 'wrongLink'],
    ['[a](side:/finnes-ikke/)', 'unknownReference'],
    ['[a][x]\n\n[x]: https://example.com', 'notSupported'],
    ['![a](https://example.com/a.png)', 'notSupported'],
    ['Fotnote[^1].\n\n[^1]: Her.', 'notSupported'],
    ['# Tittel', 'wrongHeading'],
    ['#### For dypt', 'wrongHeading'],
    ['## [lenke](https://example.com)', 'wrongHeading'],
    ['##', 'wrongHeading'],
    ['| | B |\n|---|---|\n| 1 | 2 |', 'emptyTableHeader'],
    ['| [](kilde:phs-2008-4) | B |\n|---|---|\n| 1 | 2 |', 'emptyTableHeader'],
    ['[](begrep:slt)', 'emptyLink'],
    ['[ ](https://example.com)', 'emptyLink'],
    ['[](side:/om/)', 'emptyLink'],
    ['[](kilde:finnes-ikke)', 'unknownReference'],
    ['Slik er det[](kilde:phs-2008-4)og slik.', 'wordAfterMark'],
    ['Det sier [flere](kilde:phs-2008-4)**her**.', 'wordAfterMark'],
    ['Året[](kilde:phs-2008-4)2008.', 'wordAfterMark'],
    ['Slik er det ([Gundhus 2008](kilde:phs-2008-4)).', 'sourceInParentheses'],
    ['Slik er det ([](kilde:phs-2008-4)).', 'sourceInParentheses'],
    [
      '- *Slik ([A](kilde:phs-2008-4); [B](kilde:lovdata-2026) og [C](kilde:phs-2008-4)) er det*',
      'sourceInParentheses',
    ],
  ])('%j is %s', (markdown, kind) => {
    expect(kindsOf(damage(page, adding(markdown)))).toContain(kind);
  });

  test.each([
    'Slik er det.[](kilde:phs-2008-4) Og slik[](kilde:lovdata-2026), sier [flere](kilde:phs-2008-4).',
    'Slik er det. [](kilde:phs-2008-4)\n[](kilde:lovdata-2026)',
    'SLT[](kilde:phs-2008-4)-arbeid',
    'Slik er det ([veilederen](kilde:phs-2008-4), kapittel 2).',
    'Slik er det (ifølge [loven](kilde:lovdata-2026)), og ([loven](lov:straffeloven-196)).',
    '([Noen](kilde:phs-2008-4) og [andre](kilde:lovdata-2026) sier det.)',
    '| A | Kilde |\n|---|---|\n| 1 | [](kilde:phs-2008-4) |',
  ])('%j has no mistake, on a page as in a chapter', (markdown) => {
    expect(damage(page, adding(markdown))).toEqual([]);
    expect(damage('handbok/nb/maler.mdx', adding(markdown))).toEqual([]);
  });

  test('a mark inside a word, with its line and how to mend it', () => {
    const [problem] = damage(page, adding('Hver kommune[](kilde:phs-2008-4)n vet det.'));
    expect(problem?.line).toBe(lineOf(page, 'Hver kommune'));
    expect(problem?.found).toBe('[](kilde:phs-2008-4)n');
    expect(problem && inWords(problem)).toContain('flytter du den til slutten av ordet');
  });

  test('sources in parentheses, with how they are written now', () => {
    const written =
      'Slik er det ([Gundhus 2008](kilde:phs-2008-4), [Lovdata](kilde:lovdata-2026)).';
    const problems = damage(page, adding(written));
    expect(problems).toEqual([
      expect.objectContaining({
        line: lineOf(page, 'Slik er det ('),
        found: '([Gundhus 2008](kilde:phs-2008-4), [Lovdata](kilde:lovdata-2026))',
        expected: '[](kilde:phs-2008-4)[](kilde:lovdata-2026)',
      }),
    ]);
  });

  test('a broken text is reported on its line', () => {
    const [problem] = damage(page, adding('<Callout kind="tips" title="a">\n\nikke lukket'));
    const lines = textOf(page).split('\n');
    expect(lines.slice((problem?.line ?? 0) - 1).join('\n')).toContain('<Callout');
  });

  test('a block inside a line, with its line and how to mend it', () => {
    const [problem] = damage(page, adding('Se <Diagram id="tre-nivaer" /> her.'));
    expect(problem?.line).toBe(lineOf(page, 'Se <Diagram'));
    expect(problem && inWords(problem)).toContain('Flytt byggeklossen');
  });

  test('a chapter that is too short', () => {
    const problems = damage('handbok/nb/hva-er-slt.mdx', (text) =>
      text.slice(0, text.indexOf('## ')),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'wrongLength', expected: '100 til 400 ord' }),
    );
  });

  test.each([
    ['(punkt:A1)', '«## Sjekk deg selv», med lenker som [A1](punkt:A1)'],
    ['## Les videre', '«## Les videre», med lenker til kapitler'],
    ['kind="eksempel"', 'et eksempel: «<Callout kind="eksempel" …>»'],
  ])('a chapter without %s', (part, expected) => {
    const problems = damage('handbok/nb/kartlegging.mdx', (text) =>
      text
        .replace(part, part === 'kind="eksempel"' ? 'kind="tips"' : 'borte')
        .replace('(punkt:B1)', '(begrep:slt)'),
    );
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'missingPart', expected }));
  });

  test('a missing part, at the place where it is to be written', () => {
    const file = 'handbok/nb/kartlegging.mdx';
    const missingIn = (change: (text: string) => string) =>
      damage(file, change).find(({ kind }) => kind === 'missingPart')?.line;
    expect(missingIn((text) => text.replace('kind="eksempel"', 'kind="tips"'))).toBe(
      lineOf(file, '## Sjekk deg selv'),
    );
    mend();
    expect(missingIn((text) => text.replaceAll(/\(punkt:\w+\)/g, '(begrep:slt)'))).toBe(
      lineOf(file, '## Sjekk deg selv'),
    );
    mend();
    expect(missingIn((text) => text.slice(0, text.indexOf('## Les videre')))).toBe(
      textOf(file).trimEnd().split('\n').length,
    );
  });

  test('a missing part of the second book, which asks for no points of the self-assessment', () => {
    const file = 'tryggere-naermiljoer/nb/ga-runden.mdx';
    expect(textOf(file)).not.toContain('(punkt:');
    expect(damage(file, (text) => text.replace('kind="eksempel"', 'kind="tips"'))).toEqual([
      expect.objectContaining({ kind: 'missingPart', line: lineOf(file, '## Les videre') }),
    ]);
  });

  test.each(['## Hvorfor det betyr noe', '## Hvem gjør hva', '## Fallgruver'])(
    'a chapter needs no part called «%s»',
    (heading) => {
      const problems = damage('handbok/nb/kartlegging.mdx', (text) =>
        text.replace(heading, '## Noe annet'),
      );
      expect(problems).toEqual([]);
    },
  );

  test('a chapter needs no numbered steps', () => {
    const problems = damage('handbok/nb/kartlegging.mdx', (text) =>
      text.replace('<Steps>', '').replace('</Steps>', ''),
    );
    expect(problems).toEqual([]);
  });

  test('an appendix needs none of the parts of a chapter', () => {
    expect(damage('handbok/nb/maler.mdx', adding('Mer.'))).toEqual([]);
  });

  test('a nynorsk page without a bokmål page', () => {
    write(
      'sider/nn/ny.mdx',
      `---\ntitle: Ny\ndescription: Ny side\nchecked: ${today}\n---\n\nTekst.\n`,
    );
    expect(check()).toEqual([
      expect.objectContaining({
        kind: 'translationOfNothing',
        expected: 'content/sider/nb/ny.mdx',
      }),
    ]);
  });
});

describe('files that are not what they should be', () => {
  test.each([
    ['nettsted.yaml', 'name: [\n', 'unreadable'],
    ['nettsted.yaml', '- en liste\n', 'wrongValue'],
    ['nettsted.yaml', '', 'wrongValue'],
    ['handbok/rekkefolge.yaml', 'parts: hei\n', 'wrongValue'],
    ['handbok/rekkefolge.yaml', 'parts: [null]\n', 'wrongValue'],
    [
      'handbok/rekkefolge.yaml',
      'parts:\n  - { id: a, title: { nb: A, nn: A }, chapters: tekst }\n',
      'wrongValue',
    ],
    ['katalog/postnummer.json', '[null]', 'wrongValue'],
    ['katalog/kommuner.json', '{}', 'unreadable'],
    ['katalog/kommuner.json', '[{"id": "1101", ]', 'unreadable'],
    ['kilder/phs-2008-4.yaml', 'title: *fet*\n', 'unreadable'],
    ['kilder/phs-2008-4.yaml', 'title: A: B\n', 'unreadable'],
    ['kilder/phs-2008-4.yaml', 'title: A\ntitle: B\n', 'unreadable'],
    ['kilder/phs-2008-4.yaml', '\uFEFFtitle: A\n', 'unreadable'],
    ['sider/nb/om.mdx', 'Ingen felter øverst.\n', 'missingField'],
    ['sider/nb/Ny Side.mdx', '---\ntitle: A\n---\n', 'wrongFileName'],
    ['ordliste/blåbær.yaml', 'term: a\n', 'wrongFileName'],
    ['ordliste/term.yml', 'term: a\n', 'wrongFileName'],
  ])('%s holding %j is %s, and nothing is thrown', (file, text, kind) => {
    write(file, text);
    const problems = check();
    expect(kindsOf(problems)).toContain(kind);
    for (const problem of problems) expect(inWords(problem)).toContain('Slik retter du: ');
  });

  test.each([
    'nettsted.yaml',
    'tekster/nn.yaml',
    'handbok/rekkefolge.yaml',
    'katalog/kommuner.json',
    'sider/nb/data.mdx',
    'egenvurdering/skjemaer/hurtigsjekk.yaml',
  ])('%s is missed when it is gone', (file) => {
    remove(file);
    expect(check()).toContainEqual(
      expect.objectContaining({ kind: 'missingFile', file: `content/${file}` }),
    );
  });
});

test('all mistakes are found at once, not only the first', () => {
  damage('tekster/nn.yaml', without(/languageName:.*\n/));
  damage('handbok/rekkefolge.yaml', without(/ +- kommunestorrelse\n/));
  const problems = damage('kilder/phs-2008-4.yaml', (text) =>
    text.replace(/kind: .*/, 'kind: bok'),
  );
  expect(kindsOf(problems).toSorted()).toEqual(['missingField', 'notInOrder', 'wrongValue']);
});

test('a problem says where, what, what was found, what was expected and how to mend it', () => {
  const [problem] = damage('kilder/phs-2008-4.yaml', (text) =>
    text.replace(/kind: .*/, 'kind: bok'),
  );
  expect(problem && inWords(problem)).toMatchInlineSnapshot(`
    "content/kilder/phs-2008-4.yaml:5
      Feltet har en verdi som ikke passer: kind
      Fant:      «bok»
      Ventet:    nasjonal, stortinget, lov, forskning, kommune, presse eller annet
      Slik retter du: Skriv nasjonal, stortinget, lov, forskning, kommune, presse eller annet."
  `);
});
