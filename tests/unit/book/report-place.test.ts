import { expect, test } from 'vitest';
import { reportOf } from '#domain/book/report-place.ts';
import { languages } from '#domain/site/language.ts';
import { textsIn } from '../../support/texts.ts';

const chapter = 'Kapittel 7: Koordinerende nivå';
const address = 'https://example.com/handbok/koordinerende-niva/#fallgruver';

test('an e-mail about a section names the chapter, the heading and the address, and nobody', () => {
  for (const language of languages) {
    const words = textsIn(language).chapterTools;
    const place = { chapter, section: 'Fallgruver & «små» feil', address };
    const mail = new URL(reportOf('post@example.com', words, place));
    expect(mail.pathname).toBe('post@example.com');
    expect(mail.searchParams.get('subject')).toContain(
      'Koordinerende nivå, «Fallgruver & «små» feil»',
    );
    const body = mail.searchParams.get('body') ?? '';
    for (const part of [chapter, place.section, address]) expect(body).toContain(part);
  }
});

test('an e-mail about a chapter names no section', () => {
  const words = textsIn('nb').chapterTools;
  const mail = new URL(reportOf('post@example.com', words, { chapter, address }));
  expect(mail.searchParams.get('subject')).toBe(`Om ${chapter}`);
});
