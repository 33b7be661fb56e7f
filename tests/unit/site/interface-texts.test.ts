import { expect, test } from 'vitest';
import { declarationOf } from '#integrations/interface-texts.ts';

test('the type of the interface texts says what is filled in, what is counted and how long a list is', () => {
  const declaration = declarationOf({
    plain: 'Søk',
    group: {
      filled: '{count} treff på «{query}» */',
      counted: { one: '{count} i {place}', other: '{count} i {place}' },
      roles: { police: 'Politiet', other: 'Andre' },
      'with-hyphen': 'Feil',
      list: ['a', 'b {c}'],
    },
  });
  expect(declaration).toMatchInlineSnapshot(`
    "declare module 'content:texts' {
    type Template<Names extends string> = import('#domain/site/norwegian.ts').Template<Names>;
    type Plural<Names extends string> = import('#domain/site/norwegian.ts').Plural<Names>;
    /** Every fixed text of the interface, as content/tekster/nb.yaml has them. */
    export interface Texts {
    /** Søk */
    readonly plain: string;
    readonly group: {
    /** {count} treff på «{query}» * / */
    readonly filled: Template<'count' | 'query'>;
    readonly counted: Plural<'count' | 'place'>;
    readonly roles: {
    /** Politiet */
    readonly police: string;
    /** Andre */
    readonly other: string;
    };
    /** Feil */
    readonly 'with-hyphen': string;
    readonly list: readonly [string, Template<'c'>];
    };
    }
    }
    "
  `);
});
