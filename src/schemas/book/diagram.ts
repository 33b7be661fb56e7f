import { z } from 'astro/zod';
import { chain, lanes, levels, tree } from './diagram-flows.ts';
import { barometer, signs, stairs, street } from './diagram-places.ts';
import { forms, problem, pyramid, roles, sketch, wheel } from './diagram-pictures.ts';

const kinds = [
  levels,
  chain,
  tree,
  lanes,
  pyramid,
  wheel,
  forms,
  problem,
  roles,
  sketch,
  signs,
  stairs,
  barometer,
  street,
] as const;

/** A diagram drawn at build time from its own words: `content/diagrammer/<id>.yaml`. */
export const diagram = () =>
  z.discriminatedUnion('kind', kinds, {
    error: `${kinds
      .slice(0, -1)
      .map(({ shape }) => shape.kind.value)
      .join(', ')} eller ${kinds.at(-1)?.shape.kind.value}`,
  });

/** A diagram as its file holds it. */
export type DiagramData = z.output<ReturnType<typeof diagram>>;

/** A diagram of one kind. */
export type DiagramOf<Kind extends DiagramData['kind']> = Extract<DiagramData, { kind: Kind }>;
