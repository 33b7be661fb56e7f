import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { callAddress } from '#domain/site/phone.ts';
import { worried } from '#schemas/directory/worried.ts';
import { localised, localisedList, withoutNumbers } from '#schemas/site/common.ts';
import { helpline } from '#schemas/site/helpline.ts';

const inBoth = (text: string) => ({ nb: text, nn: text });

describe('a helpline', () => {
  const sound = {
    number: '116 111',
    name: inBoth('Prøvelinjen'),
    when: inBoth('Når noen prøver.'),
    url: 'https://example.com/',
    dating: inBoth('udatert side'),
    checked: '2026-11-01',
  };
  const holds = (changed: object) => helpline().safeParse({ ...sound, ...changed }).success;

  test.each(['112', '02800', '116 111', '22 40 00 40', '915 08 588'])(
    'takes %s, as people read it',
    (number) => expect(holds({ number })).toBe(true),
  );

  test.each(['1 12', '116111', '2240004', '22400040', '+47 22 40 00 40', 'ring 112', ''])(
    'refuses «%s»',
    (number) => expect(holds({ number })).toBe(false),
  );

  test('is open day and night, at hours told in both languages, or at hours nobody knows', () => {
    expect(holds({ hours: 'hele døgnet' })).toBe(true);
    expect(holds({ hours: inBoth('hverdager kl. 9–15') })).toBe(true);
    expect(holds({})).toBe(true);
    expect(holds({ hours: 'døgnåpent' })).toBe(false);
  });

  test('says where the number was read, how old that is, and when it was looked up', () => {
    for (const field of ['url', 'dating', 'checked'])
      expect(holds({ [field]: undefined }), field).toBe(false);
  });
});

test('is called by its digits alone', () => {
  expect(callAddress('22 40 00 40')).toBe('tel:22400040');
  expect(callAddress('02800')).toBe('tel:02800');
});

describe('a text beside the numbers', () => {
  const text = withoutNumbers(localised);

  test.each(['Ring 113.', 'Politiet har 02800.', 'På 116 111 svarer de.', 'Ring 22 40 00 40'])(
    'names none itself: «%s»',
    (named) => {
      expect(text.safeParse({ nb: 'Ring.', nn: named }).success).toBe(false);
      expect(text.safeParse({ nb: named, nn: 'Ring.' }).success).toBe(false);
    },
  );

  test.each(['I 2025 var det 12 år siden.', 'Åpent kl. 9–15, etter § 13 b.', '18 000 unge'])(
    'may have other figures: «%s»',
    (free) => expect(text.safeParse(inBoth(free)).success).toBe(true),
  );

  test('nor in a list', () => {
    const list = withoutNumbers(localisedList);
    expect(list.safeParse({ nb: ['En', 'To'], nn: ['Ein', 'Ring 112'] }).success).toBe(false);
  });
});

test('the page for whoever is worried asks each situation what to say and what happens then', () => {
  const reference = () => z.string().transform((id) => ({ collection: '', id }));
  const { shape } = worried({ reference });
  const situation = {
    id: 'prove',
    title: inBoth('En prøve'),
    who: inBoth('Ring.'),
    lines: ['provelinjen'],
    say: inBoth('Hei.'),
    then: inBoth('De svarer.'),
  };
  expect(shape.danger.safeParse(situation).success).toBe(true);
  for (const field of ['say', 'then', 'who'])
    expect(shape.danger.safeParse({ ...situation, [field]: undefined }).success, field).toBe(false);
});
