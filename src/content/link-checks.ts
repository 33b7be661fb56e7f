/** What came of asking for the addresses in content/, the last time somebody did. */
import { byId } from './read.ts';
import { recordsOf } from './records.ts';

/** Every address that has been asked for. */
export const linkChecks = (await recordsOf('linkChecks')).flatMap(({ links }) => links);

const checks = byId(linkChecks.map((check) => ({ ...check, id: check.address })));

/** What came of asking for an address. */
export const checkOf = (address: string) => checks.get(address);
