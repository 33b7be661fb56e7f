import type { Nodes, Paragraph, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { fieldNamed } from '#domain/book/templates/nodes.ts';
import { fieldIdsIn, isOneOfMany } from '#domain/book/templates/template.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../problems.ts';
import { parseOrNothing } from '../prose-trees.ts';
import type { RawEntry } from '../raw-entries.ts';
import { idsOf, readEntries, soundEntries, type Rule, type RuleContext } from './context.ts';
import { fieldsFor, ownFieldsOf, type Field } from './template-fields.ts';

/** What the text of a template may be made of; Word has a form for each. */
const allowed = new Set<Nodes['type']>([
  ...(['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'break', 'link'] as const),
  ...(['list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote'] as const),
]);

/** A template is the text of a document there is. */
export const templatesAreOfDocuments: Rule = (context) =>
  readEntries(context, 'templates')
    .filter(({ id }) => !idsOf(context, 'documents').has(id.replace(/^.*\//, '')))
    .map(({ file, id }): Problem => ({
      kind: 'unknownReference',
      file,
      line: 1,
      found: id,
      expected: 'navnet på et dokument i content/maler/dokumenter.yaml',
      suggestion: likelyMeant(id, [...idsOf(context, 'documents')]),
    }));

/** A field of a template alone has a name no shared one has, and is used. */
export const ownFieldsAreUsed: Rule = (context) => {
  const shared = new Set(soundEntries<Field>(context, 'templateFields').map(({ id }) => id));
  return readEntries(context, 'templates').flatMap((entry) => {
    const used = fieldIdsIn(parseOrNothing(entry));
    return ownFieldsOf(entry).flatMap(({ id }, at): Problem[] => {
      const place = { file: entry.file, line: entry.lineOf(['fields', at, 'id']), found: id };
      const others = ownFieldsOf(entry).filter((field) => field.id === id);
      if (shared.has(id) || others.length > 1) return [{ kind: 'duplicateId', ...place }];
      return used.includes(id)
        ? []
        : [{ kind: 'fieldNotUsed', ...place, expected: `[](felt:${id})` }];
    });
  });
};

const isFieldOf = (node: Nodes, type: string, fields: ReadonlyMap<string, Field>) =>
  node.type === 'link' && fields.get(fieldNamed(node.url) ?? '')?.type === type;

const isAlone = (node: Nodes, parent: Parents | undefined): parent is Paragraph =>
  parent?.type === 'paragraph' && parent.children.length === 1 && parent.children[0] === node;

function textProblems(entry: RawEntry, context: RuleContext): Problem[] {
  const fields = fieldsFor(entry, context);
  const problems: Problem[] = [];
  const report = (node: Nodes, problem: Pick<Problem, 'kind' | 'found' | 'expected'>) =>
    problems.push({
      ...problem,
      file: entry.file,
      line: (node.position?.start.line ?? 1) + (entry.bodyOffset ?? 0),
    });
  visit(parseOrNothing(entry), (node, _at, parent) => {
    if (!allowed.has(node.type))
      report(node, {
        kind: 'notSupported',
        found: 'name' in node && node.name ? `<${node.name}>` : node.type,
        expected: 'overskrifter, avsnitt, lister, tabeller, felter og hjelp etter >',
      });
    if (node.type === 'list' && node.children.some(isOneOfMany)) {
      const others = node.children.filter((item) => !isOneOfMany(item));
      if (node.ordered || others.length > 0 || node.children.length < 2)
        report(others[0] ?? node, { kind: 'notOneOfMany', expected: '- ( )' });
    }
    if (isFieldOf(node, 'table', fields) && !isAlone(node, parent))
      report(node, { kind: 'rowsInLine', expected: 'feltet i et avsnitt for seg selv' });
  });
  for (const node of parseOrNothing(entry).children) {
    if (node.type === 'blockquote') continue;
    visit(node, 'link', (link) => {
      if (link.url.startsWith('kilde:'))
        report(link, { kind: 'sourceInDocument', found: `[](${link.url})` });
    });
  }
  return problems;
}

/** The text of a template is such as Word has a form for; sources belong to the help, not to the document. */
export const templatesCanBeWritten: Rule = (context) =>
  readEntries(context, 'templates').flatMap((entry) => textProblems(entry, context));
