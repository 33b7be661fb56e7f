import type { AstroIntegration } from 'astro';
import { localSite, siteUrlProblem } from '#routing/site-url.ts';

/** Stops a build for an address that is unknown, however it is started. Editing and checking need none. */
export function requireSiteUrl(url: string | undefined): AstroIntegration {
  return {
    name: 'require-site-url',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const problem = siteUrlProblem(url || (command === 'build' ? undefined : localSite));
        if (problem) throw new Error(problem);
      },
    },
  };
}
