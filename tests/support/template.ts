import { parse } from 'yaml';
import { splitFrontmatter } from '#book/tree/frontmatter.ts';
import { resolve } from '#book/tree/resolve.ts';
import {
  fieldIdsIn,
  inLanguage,
  withFields,
  type Template,
  type TemplateField,
} from '#domain/book/templates/template.ts';
import { template as templateSchema } from '#schemas/book/template.ts';
import { sharedField } from '#schemas/book/template-field.ts';
import { fixtureContent } from './fixture-content.ts';
import { lookup } from './prose.ts';

const files = new Map(fixtureContent('few'));
const file = 'content/maler/nb/handlingsplan.mdx';
const { fields: head, body } = splitFrontmatter(files.get(file) ?? '');
const data = templateSchema().parse(parse(head));
const shared = parse(files.get('content/maler/felter.yaml') ?? '') as unknown[];
const fields: TemplateField[] = [
  ...shared.map((field) => inLanguage(sharedField().parse(field), 'nb')),
  ...data.fields,
];
const tree = withFields(resolve(body, { file }, lookup), fields);

/** The template of the fixture, with a field of each kind. */
export const template: Template = {
  id: 'handlingsplan',
  language: 'nb',
  title: data.title,
  paper: data.paper,
  numbered: data.numbered,
  fields: fieldIdsIn(tree).flatMap((id) => fields.find((field) => field.id === id) ?? []),
  tree,
  words: { chooseOne: 'velg ett', chooseSome: 'velg det som skal stå' },
  file,
};
