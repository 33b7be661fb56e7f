import type { APIRoute, InferGetStaticPropsType } from 'astro';
import {
  changesAsMarkdown,
  chapterAsMarkdown,
  proseAsMarkdown,
} from '#content/chapter-markdown.ts';
import { allChapters, books } from '#content/books.ts';
import { prosePages } from '#content/prose.ts';
import type { Language } from '#domain/site/language.ts';
import { markdownBeside, pages } from '#routing/routes.ts';
import { foldersOf, inEachLanguageWith } from '#routing/static-paths.ts';

type Writer = (language: Language, site: URL | undefined) => string;

/* Every text the site has, by the address of its Markdown. */
const texts: [address: string, write: Writer][] = [
  ...allChapters.map((chapter): [string, Writer] => [
    markdownBeside(pages.chapter(chapter)),
    (...to) => chapterAsMarkdown(chapter, ...to),
  ]),
  ...books.map((book): [string, Writer] => [
    markdownBeside(pages.changes(book)),
    (...to) => changesAsMarkdown(book, ...to),
  ]),
  ...prosePages.map((page): [string, Writer] => [
    page.markdown,
    (...to) => proseAsMarkdown(page, ...to),
  ]),
];

export const getStaticPaths = () =>
  inEachLanguageWith(texts, ([address]) => {
    const { first, rest } = foldersOf(address);
    return { section: first, slug: rest?.replace(/\.md$/, '') };
  });

/** A chapter or another text as Markdown, for machines and for those who want to copy it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const [, write] = props.item;
  return new Response(write(props.language, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
