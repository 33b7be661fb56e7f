import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '#domain/site/html-pieces.ts';
import { withPhoneLinks } from '#domain/site/phones-in-page.ts';

const link = (text: string, call = text) => `<a href="tel:${call}">${text}</a>`;

describe('can be pressed:', () => {
  test.each([
    ['<p>Ring 112, ikke vent.</p>', `<p>Ring ${link('112')}, ikke vent.</p>`],
    [
      '<td role="cell">112 politi, 113 ambulanse</td>',
      `<td role="cell">${link('112')} politi, ${link('113')} ambulanse</td>`,
    ],
    [
      '<li>\n <b>Politiet</b> på 02800,\neller 112\nnår det haster.\n</li>',
      `<li>\n <b>Politiet</b> på ${link('02800')},\neller ${link('112')}\nnår det haster.\n</li>`,
    ],
    ['<p>Ring <strong>112</strong>.</p>', `<p>Ring <strong>${link('112')}</strong>.</p>`],
    [
      '<p>Kirkens SOS &amp; flere: 22 40 00 40<sup><a href="#k">[3]</a></sup>.</p>',
      `<p>Kirkens SOS &amp; flere: ${link('22 40 00 40', '+4722400040')}<sup><a href="#k">[3]</a></sup>.</p>`,
    ],
    [
      '<dd>Se <a href="/a/">Ring 112</a>, og ring 113.</dd>',
      `<dd>Se <a href="/a/">Ring 112</a>, og ring ${link('113')}.</dd>`,
    ],
  ])('%s', (html, expected) => {
    expect(withPhoneLinks(html)).toBe(expected);
    expect(withPhoneLinks(expected), 'once is enough').toBe(expected);
  });
});

describe('stays as it is:', () => {
  test.each([
    '<a href="/bekymret/"><h3>Haster det?</h3><p>Ring 112.</p></a>',
    '<button>Ring 112.</button>',
    '<label><input type="checkbox"> Ring 112.</label>',
    '<details><summary>Ring 112.</summary></details>',
    '<select><option>Ring 112.</option></select>',
    '<script type="application/json">{"a":"Ring 112."}</script>',
    '<svg><text>Ring 112.</text></svg>',
    '<p title="Ring 112.">Grunnloven § 112</p>',
    '<p>Ring</p><p>112</p>',
    '<p>1102 Grønland, org.nr. 974 760 673, 116 111 innbyggere, 20 000 kroner i 2026, lov nr. 110</p>',
  ])('%s', (html) => {
    expect(withPhoneLinks(html)).toBe(html);
  });
});

test('the pieces of a page are the page, whatever it is', () => {
  const parts = [
    '<',
    '>',
    '<p>',
    '</p>',
    '"',
    "'",
    '<script>',
    '</script>',
    'tekst',
    '<!-- a -->',
    '&lt;',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), (some) => {
      expect(piecesOf(some.join('')).join('')).toBe(some.join(''));
    }),
  );
});
