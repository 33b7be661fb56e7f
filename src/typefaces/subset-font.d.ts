/** What we use of the package, which brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepFeatures: readonly string[];
      noHinting: boolean;
      preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
}
