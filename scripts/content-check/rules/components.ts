import { likelyMeant } from '#domain/site/spelling.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { calloutKinds, registers } from '#domain/book/tree/nodes.ts';
import { tasks } from '#schemas/book/document.ts';
import { placeOfCollection } from '../schema-problems.ts';
import { idsOf, type RuleContext } from './context.ts';
import { linksAsText } from './links-as-text.ts';
import type { Report } from './report.ts';

/** The building blocks of prose and their properties. content/README.md explains them. */
const components = new Map<string, readonly string[]>([
  ['Callout', ['kind', 'title']],
  ['Steps', []],
  ['Diagram', ['id']],
  ['DecisionAid', ['id']],
  ['Register', ['of']],
  ['Documents', ['task']],
]);

/** The properties that have one of some values. */
const valuesOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Callout: { kind: calloutKinds },
  Register: { of: registers },
  Documents: { task: tasks },
};

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** The properties that are plain text; anything else is code. */
const attributesOf = ({ attributes }: Jsx) =>
  new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );

/** A building block exists, has its properties as plain text, and holds what it should. */
export function checkComponent(node: Jsx, context: RuleContext, report: Report): void {
  const name = node.name ?? '';
  const properties = components.get(name);
  const names = [...components.keys()];
  if (!properties) {
    const expected = names.join(', ');
    report(
      {
        kind: 'unknownComponent',
        found: `<${name}>`,
        expected,
        suggestion: likelyMeant(name, names),
      },
      node,
    );
    return;
  }
  if (node.type === 'mdxJsxTextElement') {
    const expected = `<${name} …> på en linje for seg selv, med en tom linje før og etter`;
    report({ kind: 'blockInLine', found: `<${name}> inne i en linje`, expected }, node);
  }
  const attributes = attributesOf(node);
  if (attributes.size < node.attributes.length) {
    report(
      { kind: 'codeInContent', found: `<${name} …={…}>`, expected: 'egenskaper i hermetegn' },
      node,
    );
  }
  for (const property of properties) {
    if (attributes.has(property)) continue;
    report({ kind: 'missingField', field: property, expected: `<${name} ${property}="…">` }, node);
  }
  for (const property of attributes.keys()) {
    if (properties.includes(property)) continue;
    const expected = properties.join(', ') || 'ingen egenskaper';
    report(
      {
        kind: 'unknownField',
        field: property,
        expected,
        suggestion: likelyMeant(property, properties),
      },
      node,
    );
  }
  checkValues(name, attributes, node, context, report);
}

function checkValues(
  name: string,
  attributes: ReadonlyMap<string, string>,
  node: Jsx,
  context: RuleContext,
  report: Report,
): void {
  for (const [field, value] of attributes)
    for (const { found } of linksAsText(value))
      report({ kind: 'linkInField', field, found, expected: 'bare tekst' }, node);
  for (const [field, known] of Object.entries(valuesOf[name] ?? {})) {
    const found = attributes.get(field);
    if (found !== undefined && !known.includes(found))
      report({ kind: 'wrongValue', field, found, expected: known.join(', ') }, node);
  }
  const id = attributes.get('id');
  const collection = { Diagram: 'diagrams', DecisionAid: 'decisionAids' }[name];
  if (collection && id !== undefined && !idsOf(context, collection).has(id)) {
    const suggestion = likelyMeant(id, [...idsOf(context, collection)]);
    const expected = `et navn fra ${placeOfCollection(collection)}`;
    report({ kind: 'unknownReference', found: id, expected, suggestion }, node);
  }
  const [list, ...others] = node.children;
  const isOneList = list?.type === 'list' && list.ordered === true && others.length === 0;
  if (name === 'Steps' && !isOneList) {
    report({ kind: 'stepsWithoutList', expected: 'én nummerert liste' }, node);
  }
}
