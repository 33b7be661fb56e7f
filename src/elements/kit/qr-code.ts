import { qrDrawing } from '#domain/site/qr.ts';
import { makeSvg } from './make.ts';

/**
 * Most letters of an address that is drawn as a code. More can be drawn, but then the squares get so small that a
 * telephone does not read them off the screen of another.
 */
export const longestInCode = 1000;

/**
 * A QR code of an address, dark on light also where the page is dark, since readers look for that. It brings the
 * library that makes codes, so import it when a code is asked for.
 *
 * @param name what it is for those who do not see it
 */
export function qrCode(address: string, name: string): SVGSVGElement {
  const { size, path } = qrDrawing(address);
  const attributes = { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name };
  return makeSvg('svg', { ...attributes, class: 'qr-code', 'shape-rendering': 'crispEdges' }, [
    makeSvg('rect', { width: size, height: size, fill: '#fff' }),
    makeSvg('path', { d: path, fill: '#000' }),
  ]);
}
