import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const page = 'sider/nb/om.mdx';
const { textOf, damage } = contentToDamage();

const inText = (markdown: string) => damage(page, (text) => `${text}\n\n${markdown}\n`);

describe('a mark or a link that Markdown leaves as text', () => {
  test.each([
    ['Slik er det.[] (kilde:phs-2008-4)', '[] (kilde:phs-2008-4)', '[](kilde:phs-2008-4)'],
    ['Slik er det.[](kilde: phs-2008-4)', '[](kilde: phs-2008-4)', '[](kilde:phs-2008-4)'],
    ['Slik er det.[](kilde :phs-2008-4)', '[](kilde :phs-2008-4)', '[](kilde:phs-2008-4)'],
    ['Slik er det.(kilde:phs-2008-4)', '(kilde:phs-2008-4)', '[](kilde:phs-2008-4)'],
    ['Slik er det.[kilde:phs-2008-4]', '[kilde:phs-2008-4]', '[](kilde:phs-2008-4)'],
    ['Slik er det.[](kilde:phs-2008-4', '[](kilde:phs-2008-4', '[](kilde:phs-2008-4)'],
    [
      '- Se *[rapporten] (kilde:phs-2008-4)*',
      '[rapporten] (kilde:phs-2008-4)',
      '[rapporten](kilde:phs-2008-4)',
    ],
    ['Se [*ord*](begrep: slt).', '[…](begrep: slt)', '[…](begrep:slt)'],
    ['Se [ordlisten] (begrep:slt).', '[ordlisten] (begrep:slt)', '[ordlisten](begrep:slt)'],
    ['Se [der](en side).', '[der](en side)', '[tekst](adresse)'],
    ['## Slik[] (kilde:phs-2008-4)', '[] (kilde:phs-2008-4)', '[](kilde:phs-2008-4)'],
  ])('%j is told once, with how it works', (markdown, written, expected) => {
    expect(inText(markdown)).toEqual([
      expect.objectContaining({
        kind: 'linkAsText',
        file: `content/${page}`,
        found: written,
        expected,
      }),
    ]);
  });

  test('is told with its own line, also in a paragraph of several', () => {
    const [problem] = inText('En linje\nmed [en lenke](begrep:slt), og\nså.[](kilde: phs-2008-4)');
    const lines = textOf(page).split('\n');
    expect(lines[(problem?.line ?? 0) - 1]).toBe('så.[](kilde: phs-2008-4)');
    expect(problem && inWords(problem)).toContain('Skriv [](kilde:phs-2008-4), uten mellomrom');
  });

  test.each(['Skriv `[](kilde: id)` slik.', 'Se [1] (side 7) og (kilde: SSB 2021).', 'Tall [2].'])(
    '%j is not one',
    (markdown) => {
      expect(inText(markdown)).toEqual([]);
    },
  );
});

describe('a mark in a field', () => {
  test.each([
    [
      'the summary of a chapter',
      'handbok/nb/hva-er-slt.mdx',
      (text: string) => text.replace(/(summary:\n {2}- [^\n]*)/, '$1[](kilde:phs-2008-4)'),
      'summary[0]',
    ],
    [
      'what was changed',
      'handbok/nb/hva-er-slt.mdx',
      (text: string) => text.replace(/( {4}what:)[^\n]*/, "$1 'Ny regel.[](kilde:phs-2008-4)'"),
      'changes[0].what',
    ],
    [
      'what was found of a measure',
      'tiltak/nb/sterkt-tiltak.mdx',
      (text: string) => text.replace(/\nfound: ([^\n]*)/, "\nfound: '$1[](kilde: phs-2008-4)'"),
      'found',
    ],
    [
      'a text in YAML',
      'ordliste/slt.yaml',
      (text: string) => text.replace(/(\n {2}nb: )[^\n]*/, "$1 'SLT[](kilde:phs-2008-4)'"),
      'term.nb',
    ],
    [
      'the interface texts',
      'tekster/nb.yaml',
      (text: string) => text.replace(/(\n {2}whenLead:)[^\n]*/, "$1 'Ring [oss](side:/om/):'"),
      'kommune.whenLead',
    ],
  ])('is told: in %s', (_, file, change, field) => {
    const problems = damage(file, change);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'linkInField', file: `content/${file}`, field }),
    ]);
    expect(problems.map(inWords).join()).toContain('Felter øverst i en .mdx-fil');
  });

  test('is told: in the title of a box', () => {
    const box =
      '<Callout kind="tips" title="Tips.[](kilde:phs-2008-4)">\n\nGjør det.\n\n</Callout>';
    expect(inText(box)).toEqual([expect.objectContaining({ kind: 'linkInField', field: 'title' })]);
  });
});

describe('where a mark stands', () => {
  test.each([
    ['Slik.[](kilde:phs-2008-4)[](kilde:phs-2008-4)', '[](kilde:phs-2008-4)[](kilde:phs-2008-4)'],
    ['Slik.[](kilde:phs-2008-4) [](kilde:phs-2008-4)', '[](kilde:phs-2008-4)[](kilde:phs-2008-4)'],
    [
      'Det sier [flere](kilde:phs-2008-4)[](kilde:lovdata-2026)[](kilde:phs-2008-4), og mer.',
      '[flere](kilde:phs-2008-4)[](kilde:lovdata-2026)[](kilde:phs-2008-4)',
    ],
  ])('the same one twice in a row is told: %j', (markdown, written) => {
    expect(inText(markdown)).toEqual([
      expect.objectContaining({ kind: 'markTwice', found: written }),
    ]);
  });

  test.each([
    ['Slik er det[](kilde:phs-2008-4). Og så.', '[](kilde:phs-2008-4).', '.[](kilde:phs-2008-4)'],
    ['- Slik er det[](kilde:phs-2008-4).', '[](kilde:phs-2008-4).', '.[](kilde:phs-2008-4)'],
    ['Er det slik [](kilde:phs-2008-4)?', '[](kilde:phs-2008-4)?', '?[](kilde:phs-2008-4)'],
    [
      'Slik[](kilde:phs-2008-4)[](kilde:lovdata-2026). Og så.',
      '[](kilde:phs-2008-4)[](kilde:lovdata-2026).',
      '.[](kilde:phs-2008-4)[](kilde:lovdata-2026)',
    ],
  ])('one before the full stop of its sentence is told: %j', (markdown, written, expected) => {
    const problems = inText(markdown);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'markBeforeStop', found: written, expected }),
    ]);
    expect(problems.map(inWords).join()).toContain(`Sett kilden etter skilletegnet: ${expected}`);
  });

  test.each([
    'Slik.[](kilde:phs-2008-4) Og slik.[](kilde:phs-2008-4)',
    'Det står i [rapporten](kilde:phs-2008-4). Og så.',
    'Både her[](kilde:phs-2008-4), der[](kilde:lovdata-2026): og der.',
    'Etter § 3[](kilde:phs-2008-4).5 og mer.',
  ])('%j is as it should be', (markdown) => {
    expect(inText(markdown)).toEqual([]);
  });
});
