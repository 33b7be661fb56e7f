import { describe, expect, test } from 'vitest';
import { contentToDamage } from '../../support/content-to-damage.ts';

const content = contentToDamage();
const file = 'egenvurdering/mote.yaml';

/** Changes some words of the file and gives what the check then finds. */
const damage = (from: string, to: string) => content.damage(file, (text) => text.replace(from, to));

describe('the mistakes an editor can make in the guide to a meeting', () => {
  test('minutes that are not an hour, or an hour and a half, together', () => {
    expect(damage('minutes: { 60: 5, 90: 5 }', 'minutes: { 60: 8, 90: 5 }')).toEqual([
      expect.objectContaining({
        file: `content/${file}`,
        field: 'agenda',
        expected: 'deler som varer 60 minutter til sammen, ikke 63',
      }),
    ]);
  });

  test('a part the page of the meeting has no view of, and parts in another order', () => {
    expect(damage('id: talk', 'id: pause')).toEqual([
      expect.objectContaining({ field: 'agenda[2].id' }),
    ]);
    content.mend();
    const found = content.damage(file, (text) =>
      text
        .replace('id: vote', 'id: x')
        .replace('id: talk', 'id: vote')
        .replace('id: x', 'id: talk'),
    );
    expect(found).toEqual([
      expect.objectContaining({
        expected: 'delene start, vote, talk, measures, end, i den rekkefølgen',
      }),
    ]);
  });

  test('a field of the invitation that nobody fills in, and a form that is not there', () => {
    expect(damage('Hvor: {place}', 'Hvor: {plass}')).toEqual([
      expect.objectContaining({ field: 'invitation.text.nb', kind: 'wrongValue' }),
    ]);
    content.mend();
    expect(damage('form: hurtigsjekk', 'form: hurtigskjekk')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'hurtigsjekk' }),
    ]);
  });
});
