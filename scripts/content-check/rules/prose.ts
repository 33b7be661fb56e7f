import type { Heading, Link, Node, Parent, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseReference, referenceKinds } from '../../../src/domain/references.ts';
import type { CollectionName } from '../../../src/schemas/common.ts';
import type { RawEntry } from '../documents.ts';
import type { Problem } from '../problems.ts';
import { suggest } from '../schema-problems.ts';
import { entriesOf, type Rule, type RuleContext } from './context.ts';

/** The building blocks of prose and their properties. content/README.md explains them. */
const components: Record<string, readonly string[]> = {
  Callout: ['kind', 'title'],
  Steps: [],
  Diagram: ['id'],
};

const calloutKinds = ['tips', 'viktig', 'advarsel', 'eksempel'];

/** Words a chapter may have (content/README.md). */
const chapterLength = { least: 700, most: 1800 };

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (problem: Omit<Problem, 'file' | 'line'>, node: Node) => void;

const attributesOf = ({ attributes }: Jsx) =>
  new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value] as const] : [],
    ),
  );

function checkComponent(node: Jsx, context: RuleContext, report: Report): void {
  const name = node.name ?? '';
  const properties = components[name];
  if (!properties) {
    report(
      {
        kind: 'unknownComponent',
        found: `<${name}>`,
        suggestion: suggest(name, Object.keys(components)),
      },
      node,
    );
    return;
  }
  const attributes = attributesOf(node);
  const isPlain = [...attributes.values()].every((value) => typeof value === 'string');
  if (!isPlain || attributes.size < node.attributes.length)
    report({ kind: 'codeInContent', found: `<${name} …={…}>` }, node);
  for (const property of properties) {
    if (!attributes.has(property)) {
      report(
        { kind: 'missingField', field: property, expected: `<${name} ${property}="…">` },
        node,
      );
    }
  }
  for (const property of attributes.keys()) {
    if (!properties.includes(property)) {
      report(
        { kind: 'unknownField', field: property, suggestion: suggest(property, properties) },
        node,
      );
    }
  }
  const kind = attributes.get('kind');
  if (typeof kind === 'string' && !calloutKinds.includes(kind)) {
    report(
      { kind: 'wrongValue', field: 'kind', found: kind, expected: calloutKinds.join(', ') },
      node,
    );
  }
  const diagram = attributes.get('id');
  const diagrams = context.ids.get('diagrams') ?? new Set<string>();
  if (name === 'Diagram' && typeof diagram === 'string' && !diagrams.has(diagram)) {
    report(
      { kind: 'unknownReference', found: diagram, expected: 'et diagram i content/diagrammer' },
      node,
    );
  }
}

function checkLink(node: Link, context: RuleContext, report: Report): void {
  if (node.url.startsWith('/')) report({ kind: 'plainLink', found: node.url }, node);
  const reference = parseReference(node.url);
  if (!reference) {
    if (/^[a-z]+:/.test(node.url) && !/^(https?|mailto|tel):/.test(node.url)) {
      report(
        {
          kind: 'unknownReference',
          found: node.url,
          expected: `en adresse, eller ${Object.keys(referenceKinds).join(':, ')}:`,
        },
        node,
      );
    }
    return;
  }
  if (reference.kind === 'side') {
    if (!/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(reference.id)) {
      report(
        {
          kind: 'wrongValue',
          found: node.url,
          expected: 'side:/adressen/ med skråstrek først og sist',
        },
        node,
      );
    }
    return;
  }
  const known =
    context.ids.get(referenceKinds[reference.kind] as CollectionName) ?? new Set<string>();
  if (!known.has(reference.id)) {
    report(
      { kind: 'unknownReference', found: node.url, suggestion: suggest(reference.id, [...known]) },
      node,
    );
  }
}

function checkHeading(node: Heading, previous: number, report: Report): void {
  const hasLink = (node as Parent).children.some(({ type }) => type === 'link');
  if (node.depth === 1 || node.depth > previous + 1 || hasLink) {
    report(
      { kind: 'wrongHeading', found: `nivå ${node.depth}${hasLink ? ' med lenke' : ''}` },
      node,
    );
  }
}

function checkTable(node: Table, report: Report): void {
  const [header] = node.children;
  if (header?.children.some((cell) => cell.children.length === 0)) {
    report({ kind: 'emptyTableHeader' }, node);
  }
}

function proseProblems(entry: RawEntry, context: RuleContext): Problem[] {
  const problems: Problem[] = [];
  const offset = entry.bodyOffset ?? 0;
  const report: Report = (problem, node) =>
    problems.push({
      ...problem,
      file: entry.file,
      line: (node.position?.start.line ?? 1) + offset,
    });
  let tree: Root;
  try {
    tree = parser.parse(entry.body ?? '');
  } catch (error) {
    const { line, place, reason } = error as {
      line?: number;
      place?: { line?: number };
      reason?: string;
    };
    const at = (line ?? place?.line ?? 1) + offset;
    return [{ kind: 'unreadable', file: entry.file, line: at, found: reason ?? String(error) }];
  }
  let depth = 1;
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report({ kind: 'codeInContent', found: node.value.slice(0, 60) }, node);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node, context, report);
        break;
      case 'link':
        checkLink(node, context, report);
        break;
      case 'table':
        checkTable(node, report);
        break;
      case 'heading':
        checkHeading(node, depth, report);
        depth = node.depth;
        break;
    }
  });
  return problems;
}

/** The text of chapters and pages is plain prose whose references lead somewhere. */
export const proseIsPlain: Rule = (context) =>
  (['chapters', 'chaptersNynorsk', 'pages', 'pagesNynorsk'] as const)
    .flatMap((name) => entriesOf(context, name))
    .flatMap((entry) => proseProblems(entry, context));

/** Words of a text, links and marks counted by what the reader sees. */
export const wordsIn = (markdown: string): number =>
  markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;

/** A chapter is neither a note nor a book. */
export const chaptersHaveLength: Rule = (context) =>
  (['chapters', 'chaptersNynorsk'] as const)
    .flatMap((name) => entriesOf(context, name))
    .flatMap(({ file, body = '' }): Problem[] => {
      const words = wordsIn(body);
      if (words >= chapterLength.least && words <= chapterLength.most) return [];
      const expected = `${chapterLength.least} til ${chapterLength.most} ord`;
      return [{ kind: 'wrongLength', file, line: 1, found: `${words} ord`, expected }];
    });
