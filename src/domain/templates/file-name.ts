import { slugify } from '#domain/site/norwegian.ts';

/**
 * What a template is called as a file once it is filled in: `handlingsplan-oslo-2026-11-27.docx`, so that it is told
 * from the empty one, and from that of another kommune.
 *
 * @param id of the template
 * @param kommune what the kommune is called, with «kommune» after it or without; empty where nothing is said
 * @param day ISO date
 */
export function filledFileName(id: string, kommune: string, day: string): string {
  const slug = slugify(kommune.slice(0, 60)).replace(/-kommune$/, '');
  return `${[id, slug, day].filter(Boolean).join('-')}.docx`;
}
