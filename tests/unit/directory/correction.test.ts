import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionOf } from '#domain/directory/correction.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { mailto } from '#domain/site/mailto.ts';
import { catalogue } from '../../support/catalogue.ts';
import { confirmedOn, coordination, roleContact, secrets } from '../../support/coordination.ts';
import { textsIn } from '../../support/texts.ts';

/** What an e-mail program reads out of the address. */
function read(address: string) {
  const url = new URL(address);
  return {
    recipient: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body'),
  };
}

describe('the address that opens an e-mail', () => {
  test('carries any text unharmed, with the line ends of e-mail', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (subject, body) => {
          const { subject: gotSubject, body: gotBody } = read(mailto('', subject, body));
          expect(gotSubject).toBe(subject.toWellFormed());
          expect(gotBody?.replaceAll('\r\n', '\n')).toBe(
            body.toWellFormed().replace(/\r\n|\r/g, '\n'),
          );
          expect(gotBody?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        },
      ),
    );
  });

  test('takes no other field from what it is given', () => {
    const address = mailto('post@example.com', 'a&bcc=x@example.com', 'b?c#d');
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(address).toMatch(/^mailto:post@example\.com\?subject=a%26bcc%3Dx%40/);
  });

  test('can be without a recipient', () => {
    expect(mailto('', 'Hei', '')).toBe('mailto:?subject=Hei&body=');
  });
});

describe('the e-mail that corrects an entry', () => {
  const { kommune: texts } = textsIn('nb');
  const drammen = catalogue.kommuner.find(({ id }) => id === '3301');
  if (!drammen) throw new Error('Drammen is gone');
  const write = (coordinations: Coordination[], documents: { title: string }[] = []) =>
    correctionOf(drammen, coordinations, texts.correction, {
      language: 'nb',
      page: 'https://example.com/kommune/drammen/',
      parts: catalogue.parts,
      documents,
      today: '2026-11-21',
    });

  test('says which kommune and page it is about, and what is listed', () => {
    const { subject, body } = write(
      [confirmedOn('2026-05-01', { roleContact, percent: 50 })],
      [{ title: 'Handlingsplan' }],
    );
    expect(subject).toBe('SLT i Drammen: rett opp');
    for (const part of [
      'Drammen (3301)',
      'https://example.com/kommune/drammen/',
      '- Kontoret, 23 45 67 89, kontor@example.com',
      '- Eksempel Eksempelsen, 12 34 56 78, eksempel@example.com',
      '- Eksempel kommune, 2026-05-01',
      '- 50 %',
      '- Handlingsplan',
    ]) {
      expect(body).toContain(part);
    }
  });

  test('tells two coordinations of one kommune apart by their bydeler', () => {
    const inBydel = (id: string) => confirmedOn('2026-05-01', { bydeler: [id] });
    const { body } = write([inBydel('oslo-alna'), inBydel('oslo-stovner')]);
    expect(body).toContain('- SLT-koordinator (3301, Alna)');
    expect(body).toContain('- SLT-koordinator (3301, Stovner)');
  });

  test('holds nothing of a contact that is withheld', () => {
    for (const withheld of [confirmedOn('2024-11-20'), confirmedOn('2026-11-22')]) {
      const { subject, body } = write([withheld]);
      for (const secret of secrets) expect(mailto('', subject, body)).not.toContain(secret);
    }
  });

  test('says that nothing is listed when nothing is', () => {
    expect(write([]).body).toContain('- ingenting');
    expect(write([coordination()]).body).not.toContain('- ingenting');
  });
});
