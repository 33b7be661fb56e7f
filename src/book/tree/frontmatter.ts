/** A file of prose taken apart. */
export interface ProseFile {
  /** The fields between the two `---`, as YAML; empty when the file has none. */
  fields: string;
  body: string;
  /** Lines of the file before the body. */
  linesBefore: number;
}

/** Takes the fields at the top of a file of prose from its text. */
export function splitFrontmatter(text: string): ProseFile {
  const [head = '', fields = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text) ?? [];
  return { fields, body: text.slice(head.length), linesBefore: head.split('\n').length - 1 };
}
