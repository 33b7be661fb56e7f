import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chapterIds } from '#content/books.ts';
import { chapterAsMarkdown } from '#content/chapter-markdown.ts';
import { inEachLanguageFor } from '#routing/static-paths.ts';

export const getStaticPaths = () => inEachLanguageFor(chapterIds, (id) => id);

/** A chapter as Markdown, for machines and for those who want to copy it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(chapterAsMarkdown(props.item, props.language, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
