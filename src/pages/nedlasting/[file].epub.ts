import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bookEditions } from '#downloads/documents.ts';
import { epubOf } from '#downloads/epub/epub.ts';
import { epubType } from '#downloads/epub/package.ts';

export const getStaticPaths = () =>
  bookEditions().map((edition) => ({ params: { file: edition.name }, props: { edition } }));

/** A book as EPUB. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const epub = await epubOf(props.edition);
  return new Response(new Uint8Array(epub), { headers: { 'Content-Type': epubType } });
};
