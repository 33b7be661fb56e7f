import { DataFactory, Writer, type Literal, type NamedNode } from 'n3';
import { languages, type Localised } from './language.ts';

const { literal, namedNode } = DataFactory;

/** A value of a property: an address or a text. */
export type Value = NamedNode | Literal;

/** Something that is described: its address, what it is, and its properties by prefixed name. */
export interface Resource {
  address: string;
  /** Prefixed names, as `dcat:Dataset`. */
  types: readonly string[];
  properties: Readonly<Record<string, readonly Value[]>>;
}

/** An address as a value. */
export const at = (address: string): NamedNode => namedNode(address);

/** A text that is in no language. */
export const plain = (text: string): Literal => literal(text);

/** Texts in both languages, one or several in each. */
export const inBoth = (texts: Localised<string | readonly string[]>): Literal[] =>
  languages.flatMap((language) => [texts[language]].flat().map((text) => literal(text, language)));

/** A day, `YYYY-MM-DD`. */
export const onDay = (day: string): Literal =>
  literal(day, namedNode('http://www.w3.org/2001/XMLSchema#date'));

/**
 * Resources as Turtle, in the order they are given: the same resources are the same text.
 *
 * @param prefixes the vocabularies by their prefixes
 * @throws when a name has a prefix that is not among them
 */
export function turtleOf(
  resources: readonly Resource[],
  prefixes: Readonly<Record<string, string>>,
): string {
  const named = (name: string) => {
    const [prefix = '', local = ''] = name.split(':');
    const vocabulary = prefixes[prefix];
    if (vocabulary === undefined) throw new Error(`"${name}" has no prefix that is known.`);
    return namedNode(vocabulary + local);
  };
  const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  const writer = new Writer({ prefixes: { ...prefixes } });
  for (const { address, types, properties } of resources) {
    const subject = namedNode(address);
    for (const type of types) writer.addQuad(subject, rdfType, named(type));
    for (const [name, values] of Object.entries(properties))
      for (const value of values) writer.addQuad(subject, named(name), value);
  }
  let text = '';
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
