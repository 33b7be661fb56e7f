import { internationalNumber } from '#domain/site/phone.ts';
import type { ConfirmedContact } from './confirmed.ts';

/* RFC 6350, section 3.2: a line has at most 75 octets, its ending not counted. */
const longestLine = 75;

const octets = new TextEncoder();
const lengthOf = (text: string) => octets.encode(text).length;

/** Breaks a line where it gets too long, never inside a character. The rest begins with a space. */
export function foldLine(line: string): string {
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (lengthOf(last + character) <= longestLine) lines[lines.length - 1] = last + character;
    else lines.push(` ${character}`);
  }
  return lines.join('\r\n');
}

/** A text as a value: RFC 6350, section 3.4. Control characters have no place in one. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n|\r/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A text as one part of a value that has several. */
const escapePart = (text: string) => escapeText(text).replace(/;/g, '\\;');

/** A contact as a vCard 4.0 (RFC 6350). */
export function vcardOf(
  contact: ConfirmedContact,
  about: { organisation: string; page: string; note: string; lang: string },
): string {
  const { kind, name, phone, email, role, confirmation } = contact;
  const number = phone && internationalNumber(phone);
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${kind === 'role' ? 'org' : 'individual'}`,
    `FN:${escapeText(name)}`,
    `ORG:${escapePart(about.organisation)}`,
    `TITLE;LANGUAGE=${about.lang}:${escapeText(role)}`,
    ...(number ? [`TEL;VALUE=uri;TYPE="voice,work":tel:${withContext(number)}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escapeText(email)}`] : []),
    `URL:${about.page}`,
    `NOTE;LANGUAGE=${about.lang}:${escapeText(about.note)}`,
    `REV:${confirmation.date.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/* RFC 3966: a number that can be called from Norway only says so. */
const withContext = (number: string) =>
  number.startsWith('+') ? number : `${number};phone-context=+47`;
