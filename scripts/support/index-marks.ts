/** A page without what only the index of the search reads of it, for when it has been read. */
export const withoutIndexMarks = (html: string): string =>
  html
    .replaceAll(/<span data-pagefind-meta="[^"]*"[^>]*><\/span>/g, '')
    .replaceAll(/<[a-z][^>]* data-pagefind-[^>]*>/g, (tag) =>
      tag.replaceAll(/ data-pagefind-[a-z]+(?:="[^"]*")?(?=[\s/>])/g, ''),
    );
