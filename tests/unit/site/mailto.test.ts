import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailto } from '#domain/site/mailto.ts';

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
