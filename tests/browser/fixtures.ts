import { expect, test as base } from '@playwright/test';

/** What must never happen on any page, watched during every test. */
interface Watched {
  /** Messages a test causes on purpose, as parts of their text. */
  expectedErrors: string[];
  watch: undefined;
}

/**
 * The test of Playwright, which also fails when a page asks another site for anything, breaks its
 * policy, or throws.
 */
export const test = base.extend<Watched>({
  expectedErrors: [async ({}, use) => use([]), { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const wrong: string[] = [];
      const isExpected = (text: string) => expectedErrors.some((part) => text.includes(part));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const isOwn =
          origin === new URL(baseURL ?? '').origin ||
          ['blob:', 'data:', 'mailto:'].includes(protocol);
        if (!isOwn) wrong.push(`request to another site: ${request.url()}`);
      });
      context.on('console', (message) => {
        const text = `${message.type()}: ${message.text()} (${message.location().url})`;
        const matters = ['error', 'warning'].includes(message.type());
        if (matters && !isExpected(text)) wrong.push(text);
      });
      context.on('weberror', (error) => {
        if (!isExpected(error.error().message)) wrong.push(`exception: ${error.error().message}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
