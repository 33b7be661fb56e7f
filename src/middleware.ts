import type { MiddlewareHandler } from 'astro';
import { keepTogetherIn } from '#domain/site/keep-together.ts';
import { withPhoneLinks } from '#domain/site/phones-in-page.ts';

/** Typography of every page, whatever its words come from, and its telephone numbers. Editors write ordinary text. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return response;
  return new Response(keepTogetherIn(withPhoneLinks(await response.text())), response);
};
