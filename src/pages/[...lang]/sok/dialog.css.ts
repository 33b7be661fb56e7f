/* The styles of the search in a dialog, as a file of their own beside the page of the search: no page carries them, and each
   has its own short names for colours and sizes. */
import { inEachLanguage } from '#routing/static-paths.ts';
import styles from '#styles/search/dialog.css?inline';

export const getStaticPaths = inEachLanguage;

export const GET = () =>
  new Response(styles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
