/**
 * The books of the site, in the order they are listed. A book is a folder in content/ with this name: its
 * order in `rekkefolge.yaml`, and its chapters in `nb/` and `nn/`. A new book is one more name here.
 */
export const bookIds: readonly string[] = ['handbok', 'tryggere-naermiljoer'];

/**
 * The chapters that code asks for by name, as `book/chapter`, and who asks. The content check misses one
 * that is renamed; `neededChapter` of src/content/books.ts is the way to ask.
 */
export const neededChapters = {
  /** What SLT is. */
  introduction: { chapter: 'handbok/hva-er-slt', by: 'forsiden og sidene om kommunene' },
  /** What the documents are that have no template. */
  templates: { chapter: 'handbok/maler', by: 'egenvurderingen, som lenker til dokumentene' },
  /** Where addresses of rules led before they got a page of their own. */
  laws: { chapter: 'handbok/lovoversikt', by: 'gamle lenker til regler' },
  /** Where addresses of sources led before they got pages of their own. */
  sources: { chapter: 'handbok/kilder', by: 'gamle lenker til kilder' },
} as const satisfies Record<string, { chapter: string; by: string }>;

/** A chapter that code asks for. */
export type NeededChapter = keyof typeof neededChapters;
