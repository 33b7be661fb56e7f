import type { KeepPageData } from '#domain/assessment/page-data/keep.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { longestInCode, qrCode } from '#elements/kit/qr-code.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText, toggle } from '#elements/kit/show.ts';

/**
 * Shows the link of some answers as a QR code too, or says why there is none and what to do.
 *
 * @returns what is told of it in a live region; nothing where what is shown speaks for itself
 */
export function showCode(
  host: Element,
  address: string,
  { code, codeShown, codeTooLong }: KeepPageData,
  language: Language,
): string {
  if (address.length > longestInCode) {
    const [length = '', limit = ''] = [address.length, longestInCode].map((count) =>
      formatNumber(count, language),
    );
    showText(host, '[data-no-code]', fill(codeTooLong, { length, limit }));
    return '';
  }
  const drawn = qrCode(address, code);
  hook(host, '[data-code]', HTMLElement).replaceChildren(drawn);
  toggle(host, '[data-code-part]', true);
  drawn.scrollIntoView({ block: 'nearest' });
  return codeShown;
}
