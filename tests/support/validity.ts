import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';

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

/** What is written behind the end of a page; browsers move it, and a script it holds is a parse error. */
const behindTheEnd = (html: string): string[] => {
  const rest = html.slice(html.lastIndexOf('</body>')).replace(/^<\/body>\s*<\/html>\s*/, '');
  return rest === '' ? [] : [`behind </body>: ${rest.slice(0, 80)}`];
};

/* The roles ARIA in HTML allows on the elements we give one: https://www.w3.org/TR/html-aria/#docconformance */
const anyRole = ['div', 'p', 'svg'];
const allowedRoles: Record<string, readonly string[]> = {
  'a[href]': ['button', 'checkbox', 'menuitem', 'option', 'radio', 'switch', 'tab', 'treeitem'],
  button: ['checkbox', 'combobox', 'link', 'menuitem', 'option', 'radio', 'switch', 'tab'],
  form: ['form', 'none', 'presentation', 'search'],
  'input[type=text]': ['combobox', 'searchbox', 'spinbutton'],
  ol: ['list', 'group', 'listbox', 'menu', 'radiogroup', 'tablist', 'toolbar', 'tree'],
  table: ['table'],
  td: ['cell'],
  th: ['columnheader', 'rowheader'],
  tr: ['row'],
  ul: ['list', 'group', 'listbox', 'menu', 'radiogroup', 'tablist', 'toolbar', 'tree'],
};

/** Elements with a role their kind may not have, or that the table above does not know. */
const wrongRoles = (html: string): string[] =>
  parse(html)
    .querySelectorAll('[role]')
    .flatMap((node) => {
      const name = node.rawTagName;
      const detail = { a: 'href', input: 'type' }[name] ?? '';
      const value = node.getAttribute(detail);
      const kind =
        value === undefined ? name : `${name}[${detail}${name === 'input' ? `=${value}` : ''}]`;
      const role = node.getAttribute('role') ?? '';
      const isAllowed = anyRole.includes(name) || allowedRoles[kind]?.includes(role);
      return isAllowed ? [] : [`${kind} may not have the role ${role}`];
    });

/** Everything wrong with the HTML of a page, as far as can be told without Java. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return [
    ...messages.map(
      ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
    ),
    ...behindTheEnd(html),
    ...wrongRoles(html),
  ];
}
