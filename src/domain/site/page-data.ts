declare const type: unique symbol;

/**
 * What a page tells one kind of element, as JSON in a `<script>` inside it. Both ends hold the same
 * declaration, which carries the type: `PageData.astro` writes the data, `readPageData` reads them.
 */
export interface PageData<Data extends object> {
  /** The name of the element. */
  readonly element: string;
  readonly [type]?: Data;
}

/** Declares that a page tells an element `Data`. */
export const pageData = <Data extends object>(element: string): PageData<Data> => ({ element });
