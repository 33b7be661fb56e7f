import type { APIRoute } from 'astro';
import { packedIndex } from '#content/packed-index.ts';

/** The index that the directory is searched in, packed; the same for both languages. */
export const GET: APIRoute = () => Response.json(packedIndex);
