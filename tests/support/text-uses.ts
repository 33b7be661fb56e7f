import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { parse } from 'yaml';
import { declarationOf } from '#integrations/interface-texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const declarationFile = `${root}texts.d.ts`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['node'],
};

const asTsx = (file: string) => (file.endsWith('.astro') ? `${file}.tsx` : file);

const rootFiles = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root }).map(
  (file) => `${root}${asTsx(file)}`,
);

const host = ts.createCompilerHost(options);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A source file, from the disk once: components as the TSX their types are checked by. */
function sourceFile(file: string): ts.SourceFile | undefined {
  if (!parsed.has(file)) {
    const isComponent = file.endsWith('.astro.tsx');
    const path = isComponent ? file.slice(0, -'.tsx'.length) : file;
    const text = ts.sys.readFile(path);
    const code =
      text !== undefined && isComponent ? convertToTsx(text, { filename: path }).code : text;
    parsed.set(
      file,
      code === undefined
        ? undefined
        : ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true),
    );
  }
  return parsed.get(file);
}

/** Everything of src/ and scripts/ as one program, with the type of these interface texts. */
export function programWith(texts: unknown): ts.Program {
  const declaration = ts.createSourceFile(
    declarationFile,
    declarationOf(texts),
    ts.ScriptTarget.ESNext,
    true,
  );
  return ts.createProgram([...rootFiles, declarationFile], options, {
    ...host,
    getCurrentDirectory: () => root,
    getSourceFile: (file) => (file === declarationFile ? declaration : sourceFile(file)),
    fileExists: (file) =>
      file === declarationFile ||
      host.fileExists(file.endsWith('.astro.tsx') ? file.slice(0, -'.tsx'.length) : file),
  });
}

/** Where a text stands, as `shell.search`, by its declaration. */
function textsDeclared(program: ts.Program): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (!ts.isPropertySignature(node)) return ts.forEachChild(node, (each) => visit(each, path));
    const inside = [...path, (node.name as ts.Identifier | ts.StringLiteral).text];
    const { type } = node;
    if (type && ts.isTypeLiteralNode(type)) ts.forEachChild(type, (each) => visit(each, inside));
    else found.set(node, inside.join('.'));
  };
  const file = program.getSourceFile(declarationFile);
  if (file) visit(file, []);
  return found;
}

/**
 * The interface texts that no code reads, as `group.key`. A text is read where its property is: by name, in a
 * pattern, by a key whose type says which, or where something else than the texts is asked for in its place.
 * To list a text among those that travel to an element is not to read it.
 */
export function unreadTexts(texts: unknown): string[] {
  const program = programWith(texts);
  const checker = program.getTypeChecker();
  const declared = textsDeclared(program);
  const names = new Set([...declared.values()].flatMap((path) => path.split('.')));
  const read = new Set<ts.Node>();

  const readSymbol = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.forEach((declaration) => read.add(declaration));

  const readKeys = (object: ts.Type, key: ts.Type) => {
    const constraint = checker.getBaseConstraintOfType(key) ?? key;
    // Content is typed by a build alone: here any of the keys may be meant.
    if (constraint.flags & ts.TypeFlags.Any) object.getProperties().forEach(readSymbol);
    for (const each of constraint.isUnion() ? constraint.types : [constraint])
      if (each.isStringLiteral()) readSymbol(checker.getPropertyOfType(object, each.value));
  };

  /** Reads what a type of its own asks for, when texts are handed over in its place. */
  const readAsked = (handed: ts.Type, asked: ts.Type): void => {
    const everything = checker.getIndexTypeOfType(asked, ts.IndexKind.String);
    for (const property of checker.getPropertiesOfType(handed)) {
      const inAsked = checker.getPropertyOfType(asked, property.name);
      const isSame = inAsked?.declarations?.some((one) => property.declarations?.includes(one));
      if ((!inAsked && !everything) || isSame) continue;
      readSymbol(property);
      const inner = checker.getTypeOfSymbol(property);
      const askedInner = inAsked ? checker.getTypeOfSymbol(inAsked) : everything;
      if (askedInner && !(inner.flags & ts.TypeFlags.StringLike)) readAsked(inner, askedInner);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      readSymbol(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node))
      readKeys(
        checker.getTypeAtLocation(node.expression),
        checker.getTypeAtLocation(node.argumentExpression),
      );
    else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        const key = propertyName ?? name;
        if (ts.isIdentifier(key) && names.has(key.text))
          readSymbol(checker.getPropertyOfType(type, key.text));
      }
    }
    if (ts.isExpression(node) && (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node))) {
      const asked = ts.isExpressionStatement(node.parent)
        ? undefined
        : checker.getContextualType(node);
      if (asked && asked.flags & ts.TypeFlags.Object) {
        const handed = checker.getTypeAtLocation(node);
        const hasTexts = checker
          .getPropertiesOfType(handed)
          .some(({ declarations }) => declarations?.some((one) => isDeclaredHere(one)));
        if (hasTexts && handed !== asked) readAsked(handed, asked);
      }
    }
    ts.forEachChild(node, visit);
  };
  const isDeclaredHere = (node: ts.Node) => node.getSourceFile().fileName === declarationFile;

  for (const file of rootFiles) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...declared].filter(([node]) => !read.has(node)).map(([, path]) => path);
}

/** What the compiler says of a file with these interface texts, in words. */
const mistakesIn = (program: ts.Program, file: string): string[] =>
  program
    .getSemanticDiagnostics(program.getSourceFile(`${root}${asTsx(file)}`))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));

/** The interface texts in bokmål, as text. */
export const bokmål = readFileSync(`${root}content/tekster/nb.yaml`, 'utf8');

const textsToday: unknown = parse(bokmål);
const programs = new Map<unknown, ts.Program>();

/** The program with these texts, made once. */
function knownProgram(texts: unknown): ts.Program {
  const program = programs.get(texts) ?? programWith(texts);
  programs.set(texts, program);
  return program;
}

/** What the compiler says of a file because the interface texts are others than today. */
export function newMistakesIn(file: string, texts: unknown): string[] {
  const before = new Set(mistakesIn(knownProgram(textsToday), file));
  return mistakesIn(knownProgram(texts), file).filter((mistake) => !before.has(mistake));
}
