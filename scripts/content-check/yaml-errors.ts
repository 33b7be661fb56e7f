import type { ErrorCode } from 'yaml';

/** What the YAML reader stumbled over, in words for editors. */
const inNorwegian: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'et innrykk som ikke passer med linjene rundt',
  TAB_AS_INDENT: 'et tabulatortegn som innrykk; bruk mellomrom',
  DUPLICATE_KEY: 'det samme feltet to ganger',
  MISSING_CHAR: 'et tegn som mangler, ofte hermetegn eller en parentes som ikke er lukket',
  UNEXPECTED_TOKEN: 'et tegn på et sted der det ikke kan stå',
  BLOCK_AS_IMPLICIT_KEY: 'et kolon til på samme linje; sett teksten i hermetegn',
  MULTILINE_IMPLICIT_KEY: 'et felt uten kolon',
  BAD_ALIAS: 'en tekst som begynner med * eller &; sett den i hermetegn',
  BAD_SCALAR_START: 'en tekst som begynner med et tegn YAML bruker selv; sett den i hermetegn',
  BAD_DQ_ESCAPE: 'en omvendt skråstrek i hermetegn; bruk enkle hermetegn',
};

/** Says in Norwegian what is wrong with a line of YAML or JSON. */
export const yamlErrorInWords = (code: ErrorCode): string =>
  inNorwegian[code] ?? `noe som ikke er gyldig YAML (${code})`;
