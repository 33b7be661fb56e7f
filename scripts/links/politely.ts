import { setTimeout as wait } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { askFor, type Patience } from './ask.ts';
import type { LinkAnswer } from './results.ts';

/** How many hosts are asked side by side. */
const hostsAtOnce = 8;

/** What a host asks of programs. No file, or none that can be read, asks for nothing. */
async function rulesOf(origin: string, { timeout, userAgent }: Patience): Promise<Robot> {
  const address = `${origin}/robots.txt`;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(timeout),
      headers: { 'User-Agent': userAgent },
    });
    return robotsParser(address, response.ok ? await response.text() : '');
  } catch {
    return robotsParser(address, '');
  }
}

/**
 * Asks for addresses: those of one host one after the other, with a pause between them, and only what its robots.txt
 * lets programs ask for.
 *
 * @param until the moment after which nothing more is begun, in milliseconds
 * @param tell is called with each answer as it comes
 * @returns the answers by address; an address that time did not allow for is not among them
 */
export async function askPolitely(
  addresses: readonly string[],
  patience: Patience,
  until: number,
  tell: (address: string, answer: LinkAnswer) => void = () => undefined,
): Promise<Map<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const waiting = [...Map.groupBy(addresses, (address) => new URL(address).origin)];

  const askHost = async (origin: string, itsAddresses: readonly string[]) => {
    const rules = await rulesOf(origin, patience);
    for (const address of itsAddresses) {
      if (Date.now() > until) return;
      const mayAsk = rules.isAllowed(address, patience.userAgent) ?? true;
      if (mayAsk) await wait(patience.pause);
      const answer: LinkAnswer = mayAsk
        ? await askFor(address, patience)
        : { result: 'ikke-naadd' };
      answers.set(address, answer);
      tell(address, answer);
    }
  };
  const worker = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) await askHost(...host);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return answers;
}
