import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrDrawing, type QrDrawing } from '#domain/site/qr.ts';
import { longestInCode } from '#elements/kit/qr-code.ts';

/** The drawing as a picture, read from its path as a browser would draw it: dark runs on white. */
function pictureOf({ size, path }: QrDrawing, scale = 4) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const run of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left = 0, top = 0, length = 0] = run.slice(1).map((one) => Number(one) * scale);
    for (let row = top; row < top + scale; row++)
      for (let column = left; column < left + length; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return { width, height: width, data };
}

const read = (text: string) => decodeQR(pictureOf(qrDrawing(text)), { timeLimit: 5000 });

test('another library reads the code of an invitation', () => {
  const address =
    'https://slt.example.no/nn/egenvurdering/hurtigsjekk/#mote=V%C3%A5rm%C3%B8te+2027&rolle=police&kommune=3909';
  expect(read(address)).toBe(address);
});

test('another library reads whatever fits in a code, up to the longest', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/), (text) => {
      expect(read(text)).toBe(text);
    }),
    { numRuns: 10 },
  );
  const longest = `https://slt.example.no/#svar=${'aB3-'.repeat(300)}`.slice(0, longestInCode);
  expect(read(longest)).toBe(longest);
});
