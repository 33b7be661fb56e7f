/** Headers for the addresses of a pattern. */
export interface HeaderRule {
  /** As it stands in the file: `/api/*`, `/kommune/:slug/kontakt.vcf`. */
  path: string;
  pattern: URLPattern;
  headers: (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file, as Netlify and Cloudflare Pages do: a line with a path, and under it, indented, the headers
 * of what is there.
 *
 * @throws with the line, when it is none of these
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && value && rule) rule.headers.push([name, value]);
    else if (line.startsWith('/'))
      rules.push({ path: line, pattern: new URLPattern({ pathname: line }), headers: [] });
    else
      throw new Error(
        `_headers:${at + 1} is "${line}"; expected a path, or an indented header as "Name: value".`,
      );
  }
  return rules;
}

/** The headers of an address, by their names in small letters. Those of several rules are joined, as the hosts do. */
export function headersOf(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => pattern.test({ pathname }))) {
    for (const [name, value] of headers) {
      const before = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), before ? `${before}, ${value}` : value);
    }
  }
  return found;
}
