import type { APIRoute } from 'astro';
import { coordinations, kommuner } from '#content/directory.ts';
import { today } from '#content/site.ts';
import { contributionFacts } from '#domain/directory/contribution/facts.ts';

/** What the forms for corrections need to know. One file for all, so that nobody can tell which kommune it is about. */
export const GET: APIRoute = () => Response.json(contributionFacts(kommuner, coordinations, today));
