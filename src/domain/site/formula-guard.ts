/** A first sign that makes a formula, also in full width, behind any apostrophes. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet does not run as a formula. An apostrophe goes before a dangerous first sign;
 * so does one before text that already looks so, so that `withoutGuard` gives back exactly what was.
 */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The inverse of `guarded`. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
