/**
 * What a set of answers lacks that was given to an earlier version of a form: what the form has come to ask since,
 * where nothing else is missing.
 *
 * @param later what the form did not ask from the first
 * @param missing what is not answered
 */
export const askedSince = (later: readonly string[], missing: readonly string[]): string[] =>
  missing.every((id) => later.includes(id)) ? [...missing] : [];
