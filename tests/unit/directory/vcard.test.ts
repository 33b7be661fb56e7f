import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { confirmedContactsOf, type ConfirmedContact } from '#domain/directory/confirmed.ts';
import { foldLine, vcardOf } from '#domain/directory/vcard.ts';
import { confirmedOn, coordination, roleContact } from '../../support/coordination.ts';

const today = '2026-11-21';
const contact: ConfirmedContact = {
  kind: 'person',
  name: 'Eksempel Eksempelsen',
  phone: '12345678',
  email: 'eksempel@example.com',
  role: 'SLT-koordinator',
  confirmation: { date: '2026-10-01', by: 'Eksempel kommune', source: 'brev' },
};
const about = {
  organisation: 'Eksempel kommune',
  page: 'https://example.com/kommune/eksempel/',
  note: 'Bekreftet av Eksempel kommune 1. oktober 2026.',
  lang: 'nb',
};

/** Reads a card with a parser that is not ours. */
function read(card: string) {
  const component = new ICAL.Component(ICAL.parse(card) as unknown as [string, [], []]);
  const value = (name: string) => component.getFirstPropertyValue(name);
  const property = (name: string) => component.getFirstProperty(name);
  return { component, value, property };
}

describe('a contact card, read by another program', () => {
  test('is a vCard 4.0 with name, role, telephone, e-mail, page and date', () => {
    const { component, value, property } = read(vcardOf(contact, about));
    expect(component.name).toBe('vcard');
    expect(value('version')).toBe('4.0');
    expect(value('kind')).toBe('individual');
    expect(value('fn')).toBe('Eksempel Eksempelsen');
    expect(value('title')).toBe('SLT-koordinator');
    expect(property('title')?.getParameter('language')).toBe('nb');
    expect(value('org')).toBe('Eksempel kommune');
    expect(value('tel')).toBe('tel:+4712345678');
    expect(property('tel')?.type).toBe('uri');
    expect(value('email')).toBe('eksempel@example.com');
    expect(value('url')).toBe('https://example.com/kommune/eksempel/');
    expect(value('note')).toBe('Bekreftet av Eksempel kommune 1. oktober 2026.');
    expect(String(value('rev'))).toBe('2026-10-01T00:00:00Z');
  });

  test('is that of an office when the contact is one, and leaves out what is not known', () => {
    const { value, component } = read(
      vcardOf({ ...contact, kind: 'role', phone: '02800', email: undefined }, about),
    );
    expect(value('kind')).toBe('org');
    expect(value('tel')).toBe('tel:02800;phone-context=+47');
    expect(component.hasProperty('email')).toBe(false);
  });

  test('carries any name, organisation and note unharmed', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((made) => `Æ,ø;å\\n\n${made.replace(/[\p{Cc}\u2028\u2029]/gu, '')}.`);
    fc.assert(
      fc.property(text, text, text, (name, organisation, note) => {
        const card = vcardOf({ ...contact, name }, { ...about, organisation, note });
        const { value, component } = read(card);
        expect(value('fn')).toBe(name);
        expect(value('org')).toBe(organisation);
        expect(value('note')).toBe(note);
        expect(component.getAllProperties()).toHaveLength(10);
      }),
    );
  });

  test('gets no line of its own from a name that has one', () => {
    const { component } = read(
      vcardOf({ ...contact, name: 'Ola\r\nEMAIL:ond@example.com\u0007' }, about),
    );
    expect(component.getAllProperties('email')).toHaveLength(1);
    expect(component.getFirstPropertyValue('fn')).toBe('Ola\nEMAIL:ond@example.com');
  });
});

describe('a long line', () => {
  test('is broken at 75 octets, never inside a character, and is whole again when unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (made) => {
        const line = `NOTE:${made.replace(/[\r\n]/g, '')}`;
        const folded = foldLine(line);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine(`${'x'.repeat(74)}å`)).toBe(`${'x'.repeat(74)}\r\n å`);
  });
});

describe('the contacts that have a card', () => {
  const names = (...given: Parameters<typeof confirmedContactsOf>) =>
    confirmedContactsOf(...given).map(({ name }) => name);

  test('are those the kommune has confirmed, the office before the person', () => {
    expect(names(confirmedOn('2026-10-01', { roleContact }), 'nb', today)).toEqual([
      'Kontoret',
      'Eksempel Eksempelsen',
    ]);
  });

  test.each(['2024-11-20', '2026-11-22'])('are none when the confirmation is of %s', (date) => {
    expect(names(confirmedOn(date, { roleContact }), 'nb', today)).toEqual([]);
  });

  test('are none when the contact was read on a page and nobody confirmed it', () => {
    expect(names(coordination({ roleContact }), 'nb', today)).toEqual([]);
  });
});
