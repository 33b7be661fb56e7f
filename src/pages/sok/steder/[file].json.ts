import type { APIRoute } from 'astro';
import { placeFiles } from '#content/search-words.ts';

export const getStaticPaths = () => [...placeFiles.keys()].map((file) => ({ params: { file } }));

/** Where names and numbers of places lead; the same for both languages. */
export const GET: APIRoute = ({ params: { file = '' } }) => Response.json(placeFiles.get(file));
