import { internationalNumber } from './phone.ts';

/** A stretch of a text. */
export interface Stretch {
  text: string;
  /** What one calls, where the stretch is a telephone number: `112`, `+4722400040`. */
  call?: string;
}

/** A regular expression; a space in it is any space that may stand inside a number or between words. */
const pattern = (source: string, flags = 'iu') =>
  new RegExp(source.replaceAll(' ', '[ \\u00a0\\u202f]'), flags);

/* What has the shape of a number, with nothing at its ends that would make it a part of another. */
const eight = '[2-9]\\d \\d\\d \\d\\d \\d\\d|[2-9]\\d\\d \\d\\d \\d{3}';
const candidates = pattern(
  '(?<![\\p{L}\\p{N}§]|[-–/.,:+]|\\p{N} )' +
    `(?:(?:(?:\\+|00)47 )?(?:${eight})|116 ?(?:006|111|117|123)|02800|11[023])` +
    '(?![\\p{L}\\p{N}]|[-–/]\\S|[.,:]\\p{N}| ?[%‰°§]| \\p{N})',
  'gu',
);

const service = '(?:politi|ambulanse|brann|legevakt|barnevernvakt)\\p{L}*';
const calling = `(?:ring(?:er|e|jer|je|te|t)?|\\p{L}*telefon\\p{L}*|tlf\\.?|(?:nød|naud)num\\p{L}+)`;
const between = `(?:til|på|straks|alltid|da|då|først|nå|no|du|de|dere|vi|jeg|eg|oss|eller|${service})`;
const follows =
  '(?:$|[.,;:!?)»"…]| [(–]| (?:og|eller|ellers|elles|når|ved|hvis|dersom|om|med|først|straks|nå|no|så|da|då|for|til|' +
  `er|i|på|etter|før|også|men|uten|utan|utenom|utanom|hele|heile|døgnet|som|${service})(?!\\p{L}))`;

const wanted = {
  /** Somebody is told to call, or a service is reached, just before. */
  before: pattern(
    `(?<!\\p{L})(?:${calling}(?: ${between}){0,3}:?|${service} på|(?:fare|hast[ea]r)[^.!?]*(?:er det|går til)) [«("]?$`,
  ),
  /** A sentence begins with the number, and says at once whose it is, or that another will do. */
  atStart: pattern('(?:^|[.!?:] )[«("]?$'),
  afterStart: pattern(`^(?: |: | – | \\()(?:til )?(?:${service}|(?:og|eller) 11[023]${follows})`),
  /** Nothing but the name of the service stands between this number and the last. */
  chain: pattern(`^(?: \\([^()]{1,40}\\)| (?:til )?${service})?(?:, | )(?:(?:og|eller|så) )?$`),
  /** What no noun follows that the number could count. */
  after: pattern(`^${follows}`),
  /** A text about services with numbers. */
  telling: pattern('telefon|tlf|nummer|linje|legevakt|barnevernvakt|(?<!\\p{L})ring'),
};

const unwanted = {
  before: pattern(
    '(?:§[^.!?]{0,30}|(?<!\\p{L})(?:kr|kroner|nok|uken?e?r?|veken?e?r?|konto\\p{L}*)\\.?:? ?)$',
  ),
  after: pattern('^ (?:kr|kroner|nok|mill|euro|dollar)(?!\\p{L})'),
};

/** True when everything around what looks like a number says that it is one. */
function isPhone(found: string, text: string, at: number, last: number | undefined): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + found.length)];
  if (unwanted.before.test(before) || unwanted.after.test(after)) return false;
  if (!found.startsWith('11')) return true;
  if (!wanted.after.test(after)) return false;
  if (found.length > 3) return wanted.telling.test(text);
  return (
    wanted.before.test(before) ||
    (last !== undefined && wanted.chain.test(text.slice(last, at))) ||
    (wanted.atStart.test(before) && wanted.afterStart.test(after))
  );
}

function callOf(found: string): string {
  const digits = found.replace(/\D/g, '');
  return internationalNumber(digits.length > 8 ? digits.slice(-8) : digits);
}

/**
 * A text with its Norwegian telephone numbers set apart: 110, 112, 113, 02800, the services at 116 and numbers of
 * eight digits in groups. Whatever could be a section, a year, a sum or a count stays text, so a short number counts
 * only where the words around it tell of calling. Give it all of a paragraph: it reads what stands around.
 */
export function phonesIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end: number | undefined;
  for (const { 0: found, index } of text.matchAll(candidates)) {
    if (!isPhone(found, text, index, end)) continue;
    if (index > (end ?? 0)) stretches.push({ text: text.slice(end ?? 0, index) });
    stretches.push({ text: found, call: callOf(found) });
    end = index + found.length;
  }
  const rest = text.slice(end ?? 0);
  return rest ? [...stretches, { text: rest }] : stretches;
}
