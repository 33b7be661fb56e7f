import type { MiddlewareHandler } from 'astro';
import { keepTogetherIn } from '#domain/site/keep-together.ts';

/** Typography of every page, whatever its words come from. Editors write ordinary spaces. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? new Response(keepTogetherIn(await response.text()), response) : response;
};
