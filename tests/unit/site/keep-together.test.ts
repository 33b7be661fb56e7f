import { describe, expect, test } from 'vitest';
import { keepTogether, keepTogetherIn } from '#domain/site/keep-together.ts';

/** Where a line may not break is written as `_`. */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '_');

describe('stays on one line:', () => {
  test.each([
    ['§ 13 b i loven', '§_13_b i loven'],
    ['§§ 13 og 13 a', '§§_13 og 13 a'],
    ['jf. § 5-12 andre ledd', 'jf._§_5-12 andre ledd'],
    ['Ring 116 111 eller 02800', 'Ring 116_111 eller 02800'],
    ['23 24 23 25', '23_24_23_25'],
    ['20 000 kroner og 5 %', '20_000_kroner og 5_%'],
    ['10 minutter, 3 uker, 12 timar', '10_minutter, 3_uker, 12_timar'],
    ['12 sider, 436 kB', '12_sider, 436_kB'],
    ['21. november 2026', '21._november 2026'],
    ['Kapittel 7 og vedlegg C', 'Kapittel_7 og vedlegg_C'],
    ['Prop. 100 L (2020–2021)', 'Prop._100_L (2020–2021)'],
    ['Meld. St. 34 (2020–2021)', 'Meld. St._34 (2020–2021)'],
    ['kl. 18 og ca. 20', 'kl._18 og ca._20'],
    ['råd – ikke krav', 'råd_– ikke krav'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('may break:', () => {
  test.each(['13 kommuner', 'i 2024 var det', 'side om side', '5 mennesker', 'punkt i planen'])(
    '%s',
    (text) => {
      expect(keepTogether(text)).toBe(text);
    },
  );
});

test('a page keeps its tags, scripts, styles, code and title as they are', () => {
  const html =
    '<title>§ 13</title><p title="§ 13 > § 14">Etter § 13 <code>§ 13</code></p><script>"§ 13"</script>';
  expect(keepTogetherIn(html)).toBe(html.replace('Etter § 13', 'Etter §\u00a013'));
});

test('numbers with a line between them stay on one line of a page, and are copied as they were written', () => {
  expect(keepTogetherIn('<p>§ 14-1, uke 2–3, 2020–2021</p>')).toBe(
    '<p>§\u00a0<span class="range">14-1</span>, uke\u00a0<span class="range">2–3</span>, <span class="range">2020–2021</span></p>',
  );
  const others = '<p>2026-11-21, 12-34-56-78, a1-2, 1–, /2020-1, COVID-19</p><p data-a="1-2"></p>';
  expect(keepTogetherIn(others)).toBe(others);
});
