import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterOf, longestMail, whenOf } from '#domain/meeting/letter.ts';
import { mailto } from '#domain/site/mailto.ts';
import type { Template } from '#domain/site/norwegian.ts';

const words = {
  subject: 'Møte i {kommune}',
  text: 'Når: {when}\nHvor: {place}\n{minutes} minutter',
  withLink: 'Du svarer for {role} i «{form}»: {link}',
};
const blanks = { kommune: 'kommunen', when: 'dag', place: 'sted', minutes: '60 eller 90' };

test('what nobody has filled in stands in brackets, what somebody has stands as it was written', () => {
  expect(letterOf(words, { place: ' Rådhuset {when} ', minutes: '' }, blanks)).toEqual({
    subject: 'Møte i [kommunen]',
    body: 'Når: [dag]\nHvor: Rådhuset {when}\n[60 eller 90] minutter',
  });
});

test('the link of a role is added to its invitation alone', () => {
  const link = { role: 'politiet', form: 'Hurtigsjekk', link: 'https://example.no/#mote=V' };
  const { body } = letterOf(words, {}, blanks, link);
  expect(body).toMatch(
    /\n\nDu svarer for politiet i «Hurtigsjekk»: https:\/\/example.no\/#mote=V$/,
  );
  expect(letterOf(words, {}, blanks).body).not.toContain('Du svarer for');
});

test('a time is told with its day, and never alone', () => {
  const at = '{date} kl. {time}' as Template<'date' | 'time'>;
  expect(whenOf('2027-02-03', '09:30', at, 'nb')).toBe('3. februar 2027 kl. 09.30');
  expect(whenOf('2027-02-03', '', at, 'nn')).toBe('3. februar 2027');
  expect(whenOf('', '09:30', at, 'nb')).toBeUndefined();
});

test('the invitation of the site opens whole as an e-mail, with the link of a role', () => {
  const { invitation } = parse(readFileSync('content/egenvurdering/mote.yaml', 'utf8')) as {
    invitation: Record<'subject' | 'text' | 'withLink', Record<'nb' | 'nn', string>>;
  };
  for (const language of ['nb', 'nn'] as const) {
    const own = {
      subject: invitation.subject[language],
      text: invitation.text[language],
      withLink: invitation.withLink[language],
    };
    const link =
      'https://slt.example.no/nn/egenvurdering/hurtigsjekk/#mote=V%C3%A5rm%C3%B8te+2027&rolle=police&kommune=3909';
    const facts = { kommune: 'Nordre Follo', when: '3. februar 2027 kl. 09.30', place: 'Rådhuset' };
    const { subject, body } = letterOf(own, { ...facts, minutes: '60' }, blanks, {
      ...{ role: 'ungdomsrådet', form: 'Full egenvurdering', link },
    });
    expect(mailto('', subject, body).length).toBeLessThanOrEqual(longestMail);
  }
});
