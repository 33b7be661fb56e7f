import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Safari takes the role from a list whose marks are hidden: https://developer.mozilla.org/docs/Web/CSS/list-style#accessibility
    'no-redundant-role': 'off',
    // The hits of a combobox are a listbox of links, which a <select> can't hold: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

test('every built page is valid HTML', async () => {
  const { pages } = readSite();
  const errors: string[] = [];
  for (const { address, html } of pages) {
    const report = await validator.validateString(html, address);
    for (const { ruleId, message, line, column } of report.results.flatMap(
      ({ messages }) => messages,
    )) {
      errors.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(errors.slice(0, 20)).toEqual([]);
});
