/** What of a register may stand on a page: the ways to an office, never those to a person. */
import { officeEmail, phoneNumber } from '#schemas/site/common.ts';
import { slugify } from '#domain/site/norwegian.ts';
import type { Unit } from './register.ts';

/** A value to take in, or why it was left. */
export type Way = { value: string } | { refused: string };

/** What the part before @ says when it is nobody's own. */
const officeWords =
  /^(?:e?post|postmottak|firmapost|kommune|info|kontakt|servicetorg(?:et)?|innbyggertorg(?:et)?|sentralbord(?:et)?|arkiv|mail)$/;

/** The last two parts of a host: `post.oslo.kommune.no` is under `kommune.no`, which many share. */
const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** A general address of the kommune: its own domain, and before @ a word for an office or its name. */
export function emailWay(
  email: string,
  { name, website, known }: { name: string; website: string; known?: string | undefined },
): Way {
  const address = email.toLowerCase();
  const [local = '', host = ''] = address.split('@');
  if (address === known) return { value: address };
  if (!officeEmail.safeParse(address).success) return { refused: 'ser ikke ut som et kontors' };
  const own = [website.replace(/^www\./, ''), known?.split('@')[1]].filter(
    (one) => one !== undefined,
  );
  const slug = slugify(name).replaceAll('-', '');
  const isOwn = own.some((domain) => isUnder(host, domain)) || host === `${slug}.kommune.no`;
  if (!isOwn) return { refused: 'er ikke på kommunens eget domene' };
  const words = local.split(/[._-]/);
  const isOffice = words.some((word) => officeWords.test(word)) || words.join('') === slug;
  return isOffice ? { value: address } : { refused: 'kan være en persons' };
}

/** A number of the kommune. One that begins with 4 or 9 is a mobile telephone, which is somebody's own. */
export function phoneWay(phone: string): Way {
  const digits = phone.replace(/[\s.-]/g, '').replace(/^(?:\+|00)47/, '');
  if (!phoneNumber.safeParse(digits).success) return { refused: 'er ikke et norsk nummer' };
  return /^[49]\d{7}$/.test(digits) ? { refused: 'er et mobilnummer' } : { value: digits };
}

/** «Postboks 1, 4790 Lillesand», or nothing when a part is missing. */
export function addressOf({ postadresse, forretningsadresse }: Unit): string | undefined {
  for (const address of [postadresse, forretningsadresse]) {
    const { adresse = [], postnummer, poststed } = address ?? {};
    const lines = adresse.map((line) => line?.trim() ?? '').filter(Boolean);
    const first = lines[0] ?? '';
    // A line that begins with a name would be a person's: «c/o Kari Nordmann».
    const own = /^(?:c\/o|v\/|att)/i.test(first) ? lines.slice(1) : lines;
    if (own.length > 0 && postnummer && poststed) {
      return [...own, `${postnummer} ${asPlace(poststed)}`].join(', ');
    }
  }
  return undefined;
}

/** «MO I RANA» → «Mo i Rana». */
const asPlace = (place: string) =>
  place
    .toLocaleLowerCase('nb')
    .replace(/(?<![\p{L}])(?!(?:i|på|og|ved)\b)\p{L}/gu, (letter) =>
      letter.toLocaleUpperCase('nb'),
    );
