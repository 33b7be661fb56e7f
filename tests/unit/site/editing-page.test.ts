import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { editingPage } from '#integrations/editing-page.ts';

/** The addresses the integration adds under a command of Astro. */
function addedUnder(command: string): string[] {
  const added: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }) => void added.push(pattern);
  const setup = editingPage().hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => void | Promise<void>;
  void setup({ command, injectRoute } satisfies Partial<Record<string, unknown>>);
  return added;
}

test('the page of what waits is there while one edits, and in no build', () => {
  const integration: AstroIntegration = editingPage();
  expect(integration.name).toBe('editing-page');
  expect(addedUnder('dev')).toEqual(['/redaksjon']);
  for (const command of ['build', 'preview', 'sync']) expect(addedUnder(command)).toEqual([]);
});
