/* What looks as if it could tell who somebody is. A warning at most: a number may be that of a lamp. */
const patterns = [
  /** A number plate: «AB 12345». */
  /(?<![\p{L}\p{N}])[A-ZÆØÅ]{2} ?\d{4,5}(?!\p{N})/u,
  /** A national identity number. */
  /(?<!\p{N})\d{6} ?\d{5}(?!\p{N})/u,
  /** A telephone number of eight digits. */
  /(?<!\p{N})(?:\+47 ?)?[2-9]\d(?:(?: ?\d\d){3}|\d ?\d\d ?\d{3})(?!\p{N})/u,
  /** An e-mail address. */
  /\S@\S+\.\p{L}{2,}/u,
];

/** True for a text with what may be a number plate, an identity number, a telephone number or an e-mail address. */
export const mayIdentify = (text: string): boolean => patterns.some((one) => one.test(text));

/** True for a record that has such a text in a field. */
export const hasIdentifying = (record: object): boolean =>
  Object.entries(record).some(
    ([name, value]) =>
      !['id', 'walk'].includes(name) && typeof value === 'string' && mayIdentify(value),
  );
