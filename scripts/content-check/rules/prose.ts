import type { Heading, Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse } from '#book/tree/parse.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { RawEntry } from '../raw-entries.ts';
import type { Problem } from '../problems.ts';
import { checkComponent } from './components.ts';
import { proseOf, type Rule, type RuleContext } from './context.ts';
import { checkLink } from './links.ts';
import { checkLinksAsText } from './links-as-text.ts';
import { checkMark, checkParentheses } from './marks.ts';
import type { Report } from './report.ts';

function checkHeading(node: Heading, previous: number, report: Report): void {
  const hasLink = node.children.some(({ type }) => type === 'link' || type === 'linkReference');
  const isEmpty = textOf(node).trim() === '';
  if (node.depth === 1 || node.depth > previous + 1 || hasLink || isEmpty) {
    const found = `nivå ${node.depth}${hasLink ? ' med lenke' : ''}${isEmpty ? ' uten tekst' : ''}`;
    report(
      {
        kind: 'wrongHeading',
        found,
        expected: 'en tekst på nivå 2, eller ett nivå under den forrige',
      },
      node,
    );
  }
}

function checkTable(node: Table, report: Report): void {
  const [header] = node.children;
  if (header?.children.some((cell) => textOf(cell).trim() === '')) {
    report({ kind: 'emptyTableHeader', expected: 'en overskrift over hver kolonne' }, node);
  }
}

const unsupported: Partial<Record<Nodes['type'], string>> = {
  image: 'et bilde',
  imageReference: 'et bilde',
  footnoteDefinition: 'en fotnote',
  footnoteReference: 'en fotnote',
  linkReference: 'en lenke med adressen et annet sted',
  definition: 'en adresse for seg selv',
  html: 'HTML',
};

function checkTree(tree: Root, entry: RawEntry, context: RuleContext, report: Report): void {
  let depth = 1;
  visit(tree, (node, at, parent) => {
    const name = unsupported[node.type];
    if (name)
      report(
        {
          kind: 'notSupported',
          found: name,
          expected: 'vanlige avsnitt, lister, tabeller og lenker',
        },
        node,
      );
    if ('children' in node) {
      checkParentheses(node, report);
      checkLinksAsText(node, report);
    }
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(
          { kind: 'codeInContent', found: node.value.slice(0, 60), expected: 'bare tekst' },
          node,
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node, context, report);
        break;
      case 'link':
        checkLink(node, entry, context, report);
        if (parent) checkMark(parent, at ?? 0, report);
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
}

interface ParseFailure {
  line?: number;
  place?: { line?: number; start?: { line?: number } };
  reason?: string;
}

/** Where reading the text failed: by its place, or by what the message tells of it. */
function lineOfFailure({ line, place, reason = '' }: ParseFailure): number {
  const told = /\((\d+):\d+/.exec(reason)?.[1];
  return line ?? place?.line ?? place?.start?.line ?? Number(told ?? 1);
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
  try {
    checkTree(parse(entry.body ?? ''), entry, context, report);
  } catch (error) {
    const failure = error as ParseFailure;
    problems.push({
      kind: 'brokenMarkup',
      file: entry.file,
      line: lineOfFailure(failure) + offset,
      found: failure.reason ?? String(error),
      expected: 'vanlig Markdown der hver byggekloss er lukket',
    });
  }
  return problems;
}

/** All prose is plain text whose references lead somewhere. */
export const proseIsPlain: Rule = (context) =>
  proseOf(context).flatMap(({ entries }) =>
    entries.flatMap((entry) => proseProblems(entry, context)),
  );
