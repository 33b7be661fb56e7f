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
export async function showCode(
  host: Element,
  address: string,
  { code, codeShown, codeTooLong, codeFailed }: KeepPageData,
  language: Language,
): Promise<string> {
  if (address.length > longestInCode) {
    const [length = '', limit = ''] = [address.length, longestInCode].map((count) =>
      formatNumber(count, language),
    );
    showText(host, '[data-no-code]', fill(codeTooLong, { length, limit }));
    return '';
  }
  const drawn = await qrCode(address, code).catch(() => undefined);
  if (!drawn) return codeFailed;
  hook(host, '[data-code]', HTMLElement).replaceChildren(drawn);
  toggle(host, '[data-code-part]', true);
  return codeShown;
}
