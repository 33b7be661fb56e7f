import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const role = 'veiledere/nb/rolleprove.mdx';
const order = 'veiledere/oversikt.yaml';
const chooser = 'veiledere/velger.yaml';
const { check, damage, lineOf, remove } = contentToDamage();

describe('the mistakes an editor can make in guides', () => {
  test('none: an order may name guides that are not written yet', () => {
    expect(check()).toEqual([]);
  });

  test('too few words, no steps and no source', () => {
    const problems = damage(role, (text) => text.replace(/\n\n\S.*$/s, '\n\nKort.\n'));
    expect(problems.map(({ kind }) => kind).toSorted()).toEqual([
      'missingPart',
      'missingPart',
      'wrongLength',
    ]);
    expect(problems.map(inWords).join()).toContain('400 til 900 ord');
  });

  test('a next guide that is itself, or none', () => {
    const at = { file: `content/${role}`, line: lineOf(role, 'next:'), field: 'next' };
    for (const next of ['rolleprove', 'oppgaveprov'])
      expect(damage(role, (text) => text.replace(/^next: .*$/m, `next: ${next}`))).toEqual([
        expect.objectContaining({ kind: 'nextGuideUnknown', ...at, found: next }),
      ]);
  });

  test('a guide in no order, and one that stands there twice', () => {
    expect(damage(order, (text) => text.replace('rolleprove, ', ''))).toContainEqual(
      expect.objectContaining({ kind: 'guideNotInOrder', file: `content/${role}` }),
    );
    const twice = damage(order, (text) =>
      text.replace('[oppgaveprove,', '[en-til-rolle, oppgaveprove,'),
    );
    expect(twice).toContainEqual(
      expect.objectContaining({ kind: 'guideTwiceInOrder', found: 'en-til-rolle' }),
    );
  });

  test('a document, a chapter and a link that are not there', () => {
    expect(damage(role, (text) => text.replace('[saksframlegg]', '[saksframlegget]'))).toEqual([
      expect.objectContaining({ field: 'templates[0]', suggestion: 'saksframlegg' }),
    ]);
    remove('veiledere/nn/rolleprove.mdx');
    remove(role);
    expect(check()).toEqual([
      expect.objectContaining({ kind: 'unknownReference', found: 'veileder:rolleprove' }),
    ]);
  });

  test('a case that leads to two ways to organise SLT, or to none', () => {
    expect(damage(chooser, (text) => text.replace('sizes: [stor]', 'sizes: [liten]'))).toEqual([
      expect.objectContaining({ kind: 'caseNotDecided', found: 'liten, alene: liten og stor' }),
      expect.objectContaining({ kind: 'caseNotDecided', found: 'stor, alene: ingen' }),
    ]);
  });

  test('a guide, a role and a drawing that the questions lead to and nobody has', () => {
    const wrong = [
      ['guide: liten-prove', 'guide: liten-prov'],
      ['roles: [leder, annen]', 'roles: [leder, anen]'],
      ['diagram: tre-nivaer', 'diagram: tre-niva'],
    ] as const;
    for (const [right, damaged] of wrong) {
      const problems = damage(chooser, (text) => text.replace(right, damaged));
      expect(problems.at(-1)).toMatchObject({
        kind: 'unknownReference',
        file: `content/${chooser}`,
      });
    }
  });
});
