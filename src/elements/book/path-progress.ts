import { progressData } from '#domain/book/progress-page-data.ts';
import { fill } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { hasRead } from './followed-path.ts';

/** Tells in a list of reading paths how many chapters of each one has read, in the place of how long the path is. */
class PathProgress extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const { readOf } = readPageData(this, progressData);
    const facts = [...this.querySelectorAll<HTMLElement>('[data-chapters]')].map((node) => ({
      node,
      chapters: node.dataset.chapters?.split(' ') ?? [],
      length: node.textContent,
    }));
    const show = () => {
      for (const { node, chapters, length } of facts) {
        const read = chapters.filter(hasRead).length;
        node.textContent = read === 0 ? length : fill(readOf, { read, total: chapters.length });
      }
    };
    // Back from a chapter may show the page as it was, and another tab may have gone on.
    window.addEventListener('pageshow', show, { signal });
    window.addEventListener('storage', show, { signal });
    show();
  }
}

defineElement('path-progress', PathProgress);
