/** What a new element gets. `text` is only ever set as text, whoever wrote it. */
interface NodeOptions {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
}

/** A new element with its children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: NodeOptions = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (options.class) node.className = options.class;
  if (options.text !== undefined) node.textContent = options.text;
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A new element of a drawing with its children. */
export function makeSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number> = {},
  children: readonly SVGElement[] = [],
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** A text for screen readers alone. */
export const unseen = (text: string): HTMLSpanElement =>
  make('span', { class: 'visually-hidden', text });

/** A copy of the element a `<template>` of the page holds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error('A <template> without an element');
}
