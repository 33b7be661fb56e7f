import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const strong = 'tiltak/nb/sterkt-tiltak.mdx';
const { report, check, damage, lineOf, remove, textOf, write } = contentToDamage();

describe('the mistakes an editor can make in interventions', () => {
  test('a marking that the level in Ungsinn does not give, with the one it gives', () => {
    const problems = damage(strong, (text) =>
      text.replace('marking: virker-godt', 'marking: lovende'),
    );
    expect(problems).toEqual([
      {
        kind: 'otherMarking',
        file: `content/${strong}`,
        line: lineOf(strong, 'marking:'),
        field: 'marking',
        found: 'lovende',
        expected: 'virker-godt',
      },
    ]);
    expect(problems.map(inWords).join()).toContain('Skriv «virker-godt»');
  });

  test('a level on the wrong scale for its year', () => {
    const problems = damage(strong, (text) => text.replace('year: 2018', 'year: 2011'));
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'wrongValue', expected: '«ny» fra 2015, «gammel» før det' }),
    ]);
  });

  test('a text without when to choose something else', () => {
    const problems = damage(strong, (text) =>
      text.replace('## Når dere bør velge noe annet', '## Til slutt'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'missingPart',
        file: `content/${strong}`,
        line: textOf(strong).trimEnd().split('\n').length,
        expected: expect.stringContaining('Når dere bør velge noe annet') as string,
      }),
    ]);
  });

  test('a link to an intervention that is not there, with the one that may be meant', () => {
    const problems = damage('handbok/nb/kartlegging.mdx', (text) =>
      text.replace('tiltak:sterkt-tiltak', 'tiltak:sterke-tiltak'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        found: 'tiltak:sterke-tiltak',
        expected: 'et navn fra content/tiltak/nb',
        suggestion: 'sterkt-tiltak',
      }),
    ]);
  });

  test('a source in the fields that is not there', () => {
    const problems = damage(strong, (text) =>
      text.replace('source: sfk-slt-modellen', 'source: sfk-slt-modelen'),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'sfk-slt-modellen' }),
    ]);
  });

  test('a source in the fields that the text does not cite, with how it is written there', () => {
    const problems = damage(strong, (text) => text.replace('[](kilde:sfk-slt-modellen)', ''));
    expect(problems).toEqual([
      {
        kind: 'sourceNotCited',
        file: `content/${strong}`,
        line: lineOf(strong, 'source: sfk-slt-modellen'),
        field: 'cost',
        found: 'sfk-slt-modellen',
        expected: '[](kilde:sfk-slt-modellen)',
      },
    ]);
  });

  test('a guide that has lost a cause', () => {
    const problems = damage('tiltak/oversikt.yaml', (text) =>
      text.replace(/ {2}rus:\n {4}nb: .*\n {4}nn: .*\n/, ''),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ file: 'content/tiltak/oversikt.yaml' });
  });

  test('a guide that is gone, with who needs it', () => {
    remove('tiltak/oversikt.yaml');
    expect(check()).toContainEqual(
      expect.objectContaining({ kind: 'missingFile', neededBy: 'siden med tiltakene' }),
    );
  });
});

test('a source that only the page of the interventions names, is in use', () => {
  write('kilder/bare-oversikt.yaml', textOf('kilder/sfk-slt-modellen.yaml'));
  expect(report().unusedSources).toContain('bare-oversikt');
  damage('tiltak/oversikt.yaml', (text) => text.replace('- phs-2008-4', '- bare-oversikt'));
  expect(report().unusedSources).not.toContain('bare-oversikt');
});
