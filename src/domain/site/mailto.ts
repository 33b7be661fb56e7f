/**
 * The address that opens a written e-mail. Everything that is not a letter or digit is encoded, and
 * lines end as RFC 6068 asks.
 *
 * @param recipient an e-mail address; empty when the reader must fill it in
 */
export function mailto(recipient: string, subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed());
  const lines = body.replace(/\r\n|\r|\n/g, '\r\n');
  const to = encode(recipient).replace('%40', '@');
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(lines)}`;
}
