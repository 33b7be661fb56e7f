import type { AstroIntegration } from 'astro';

/** Gives editors the page of what waits, at `/redaksjon/`, under `npm run dev` alone: a build never has it. */
export function editingPage(): AstroIntegration {
  return {
    name: 'editing-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/redaksjon',
          entrypoint: new URL('../pages/_redaksjon/index.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
