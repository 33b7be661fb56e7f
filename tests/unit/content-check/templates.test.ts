import { describe, expect, test } from 'vitest';
import { contentToDamage } from '../../support/content-to-damage.ts';

const { damage, textOf, write, check, lineOf } = contentToDamage();

const file = 'maler/nb/handlingsplan.mdx';
const adding = (text: string) => (before: string) => `${before}\n${text}\n`;

describe('the mistakes an editor can make in a template', () => {
  test('a field there is not, with the one that was meant', () => {
    const problems = damage(file, adding('Skrevet i [](felt:kommunne).'));
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        found: 'felt:kommunne',
        suggestion: 'kommune',
        line: lineOf(file, 'felt:kommunne'),
      }),
    ]);
  });

  test.each([
    ['a field with words', 'I [Oslo](felt:kommune).', 'fieldWithWords'],
    ['rows inside a line', 'Se [](felt:tiltak) her.', 'rowsInLine'],
    [
      'a source in what the kommune adopts',
      'Slik er det.[](kilde:sfk-slt-modellen)',
      'sourceInDocument',
    ],
    ['a choice of one with a point of another kind', '- ( ) Ett\n- [ ] To', 'notOneOfMany'],
    ['a choice of one with one alone', '- ( ) Ett', 'notOneOfMany'],
    ['a choice of one with numbers', '1. ( ) Ett\n2. ( ) To', 'notOneOfMany'],
    ['a building block', '<Callout kind="tips" title="T">\n\nTekst.\n\n</Callout>', 'notSupported'],
    ['a rule between parts', '---', 'notSupported'],
  ])('%s', (_, text, kind) => {
    expect(damage(file, adding(`\n${text}`))).toContainEqual(expect.objectContaining({ kind }));
  });

  test('a field of its own that is not used, or called as a shared one', () => {
    const own = (id: string) => (text: string) =>
      text.replace('fields:\n', `fields:\n  - id: ${id}\n    type: text\n    label: Prøve\n`);
    expect(damage(file, own('ny'))).toEqual([
      expect.objectContaining({ kind: 'fieldNotUsed', found: 'ny', line: lineOf(file, 'id: ny') }),
    ]);
    expect(damage(file, own('kommune'))).toContainEqual(
      expect.objectContaining({ kind: 'duplicateId', found: 'kommune' }),
    );
  });

  test('a choice without anything to choose', () => {
    const problems = damage(file, (text) => text.replace(/ {4}options: .*\n/, ''));
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'missingField', field: 'fields[0].options' }),
    );
  });

  test('a template of no document', () => {
    write('maler/nb/ukjent-mal.mdx', textOf(file));
    expect(check()).toContainEqual(
      expect.objectContaining({ kind: 'unknownReference', found: 'ukjent-mal' }),
    );
  });

  test('a field in a text that is no template', () => {
    expect(damage('sider/nb/om.mdx', adding('Skrevet i [](felt:kommune).'))).toEqual([
      expect.objectContaining({ kind: 'fieldOutsideTemplate' }),
    ]);
  });

  test('a list of documents under no task', () => {
    expect(
      damage('handbok/nb/maler.mdx', (text) => text.replace('task="arbeide"', 'task="arbeid"')),
    ).toEqual([expect.objectContaining({ kind: 'wrongValue', field: 'task', found: 'arbeid' })]);
  });
});
