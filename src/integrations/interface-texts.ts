import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { hasKeys, kindOf, placeholdersIn, pluralForms } from '#schemas/site/text-shape.ts';

const union = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ');

const typeOfText = (text: string): string => {
  const names = placeholdersIn(text);
  return names.length > 0 ? `Template<${union(names)}>` : 'string';
};

const keyOf = (key: string) => (/^[a-z]\w*$/i.test(key) ? key : `'${key}'`);

/** A text as a comment, so that an editor of code shows it. */
const commentOf = (text: string) =>
  `/** ${text.trim().replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */\n`;

function typeOf(value: unknown): string {
  if (typeof value === 'string') return typeOfText(value);
  if (Array.isArray(value)) return `readonly [${value.map(typeOf).join(', ')}]`;
  if (!hasKeys(value)) return 'never';
  if (kindOf(value) === 'plural') {
    const names = pluralForms.flatMap((form) => placeholdersIn(String(value[form])));
    return `Plural<${union([...new Set(names)])}>`;
  }
  const members = Object.entries(value).map(([key, inner]) => {
    const comment = typeof inner === 'string' ? commentOf(inner) : '';
    return `${comment}readonly ${keyOf(key)}: ${typeOf(inner)};\n`;
  });
  return `{\n${members.join('')}}`;
}

/**
 * The type of the interface texts as a declaration of the module `content:texts`: a text is a string, one
 * with `{names}` a `Template` that says which, a list is as long as it stands.
 *
 * @param texts what `content/tekster/nb.yaml` holds
 */
export const declarationOf = (texts: unknown): string => `declare module 'content:texts' {
type Template<Names extends string> = import('#domain/site/norwegian.ts').Template<Names>;
type Plural<Names extends string> = import('#domain/site/norwegian.ts').Plural<Names>;
/** Every fixed text of the interface, as content/tekster/nb.yaml has them. */
export interface Texts ${typeOf(texts)}
}
`;

/**
 * Gives the interface texts their type. It is made anew by each command of Astro (`dev`, `build`, `sync`,
 * `check`), and each time the texts are saved while `dev` runs.
 */
export function interfaceTexts(): AstroIntegration {
  let source: URL;
  let declaration: URL;
  const declare = () => declarationOf(parse(readFileSync(source, 'utf8')));
  return {
    name: 'interface-texts',
    hooks: {
      'astro:config:done': ({ config, injectTypes }) => {
        source = new URL('content/tekster/nb.yaml', config.root);
        declaration = injectTypes({ filename: 'texts.d.ts', content: declare() });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (file) => {
          if (file !== fileURLToPath(source)) return;
          try {
            writeFileSync(declaration, declare());
          } catch {
            logger.warn('content/tekster/nb.yaml could not be read.');
          }
        });
      },
    },
  };
}
