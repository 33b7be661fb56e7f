import type { Page } from 'playwright';

/** The words of headings that go over two lines, and `(hyphens)` for each heading that might be hyphenated. */
export const brokenHeadings = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility())
      .flatMap((heading) => {
        const words: string[] = [];
        if (getComputedStyle(heading).hyphens !== 'manual') words.push('(hyphens)');
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const match of (node.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu)) {
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            if (range.getClientRects().length > 1) words.push(match[0]);
          }
        return words;
      }),
  );
