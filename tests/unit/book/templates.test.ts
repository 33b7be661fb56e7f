import { describe, expect, test } from 'vitest';
import { parse } from '#book/tree/parse.ts';
import { templateRowsIn } from '#domain/book/templates.ts';

describe('the documents a chapter describes', () => {
  test('are the first cell of each row, under the nearest heading above', () => {
    const markdown = [
      '## Før møtet',
      '',
      '| Dokument | Skrives av |',
      '| --- | :-: |',
      '| Saksliste og referat | Koordinatoren |',
      '| Avtale kommune–politi | Begge |',
      '',
      'Tekst | med strek.',
      '',
      '### Etter møtet',
      '',
      '| Dokument |',
      '|---|',
      '| Årshjul |',
    ].join('\n');
    expect(templateRowsIn(parse(markdown))).toEqual([
      { name: 'Saksliste og referat', section: 'for-motet' },
      { name: 'Avtale kommune–politi', section: 'for-motet' },
      { name: 'Årshjul', section: 'etter-motet' },
    ]);
  });

  test('are none where there is no table', () => {
    expect(templateRowsIn(parse('## Tittel\n\nBare tekst.'))).toEqual([]);
    expect(templateRowsIn(parse(''))).toEqual([]);
  });
});
