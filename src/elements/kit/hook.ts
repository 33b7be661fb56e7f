/** What a host is called: the custom element it stands in, else its own tag. */
function nameOf(host: Element): string {
  for (let node: Element | null = host; node; node = node.parentElement)
    if (node.localName.includes('-')) return node.localName;
  return host.localName;
}

/**
 * The one element a selector finds inside a component, of the type its element needs.
 *
 * @param type what it must be, as `HTMLButtonElement`
 * @throws Error with the name of the custom element and the selector when the page lacks it
 */
export function hook<T extends Element>(host: Element, selector: string, type: new () => T): T {
  const found = host.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<${nameOf(host)}> lacks ${selector}`);
}
