/**
 * A page as the index is to read it, where an item of a list with an address of its own leads there by its name, as a heading
 * does: «Straffeloven §§ 351 til 353» on the page of the law.
 */
export const withNamesAsHeadings = (html: string): string =>
  html.replaceAll(
    /<li id="([^"]+)"([^>]*)><p class="name">(.*?)<\/p>/gs,
    '<li$2><h3 id="$1">$3</h3>',
  );
