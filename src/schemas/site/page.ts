import { z } from 'astro/zod';
import { pastDate, sentence } from './common.ts';

/** A page of prose beside the handbook: `content/sider/<nb|nn>/<slug>.mdx`. */
export const page = () =>
  z.strictObject({
    /** Heading of the page. */
    title: sentence,
    /** One sentence for search engines. */
    description: sentence,
    /** When somebody last checked that the page is right. */
    checked: pastDate,
  });
