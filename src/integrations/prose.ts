import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { splitFrontmatter } from '#book/tree/frontmatter.ts';

/** The part of Astro's hook that kinds of content use, as `@astrojs/mdx` does; not in its public type. */
interface ContentTypes {
  addContentEntryType: (type: {
    extensions: string[];
    getEntryInfo: (file: { contents: string }) => {
      data: Record<string, unknown>;
      body: string;
      slug: string;
      rawData: string;
    };
  }) => void;
}

/**
 * Lets collections hold .mdx files as fields and text. Nothing compiles the text: it becomes a tree
 * (src/book/tree/), and the tree every format.
 */
export function prose(): AstroIntegration {
  return {
    name: 'prose',
    hooks: {
      'astro:config:setup': (options) => {
        (options as unknown as ContentTypes).addContentEntryType({
          extensions: ['.mdx'],
          getEntryInfo({ contents }) {
            const { fields, body } = splitFrontmatter(contents);
            const data = (parse(fields) ?? {}) as Record<string, unknown>;
            return { data, body, slug: '', rawData: fields };
          },
        });
      },
    },
  };
}
