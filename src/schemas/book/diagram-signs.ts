import { z } from 'astro/zod';

/** The small drawings that can stand beside words. Each is drawn in src/book/diagrams/sign-shapes.ts. */
export const sign = z.enum(
  [
    'door-open',
    'door-half',
    'door-ajar',
    'door-shut',
    'map',
    'walk',
    'talk',
    'letter',
    'heap-small',
    'heap-middle',
    'heap-large',
    'glare',
    'face',
    'wall',
    'pause',
    'tree',
    'ball',
    'eye',
    'wheelchair',
    'moon',
    'bag',
  ],
  { error: (issue) => `et av navnene i content/README.md, ikke «${String(issue.input)}»` },
);

/** A small drawing by its name. */
export type Sign = z.output<typeof sign>;
