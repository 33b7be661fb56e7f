import type { APIRoute } from 'astro';
import { kommuner, towns } from '#content/directory.ts';
import { packPoints } from '#domain/directory/nearest.ts';

/** Points in each kommune, for the suggestions from a position. Fetched when a reader asks for those. */
export const GET: APIRoute = () => Response.json(packPoints(kommuner, towns));
