import { setTimeout as wait } from 'node:timers/promises';
import type { LinkAnswer } from './results.ts';

/** How one address is asked for. Tests ask faster. */
export interface Patience {
  /** Milliseconds a request may take. */
  timeout: number;
  /** Milliseconds between two requests to a host. */
  pause: number;
  /** Milliseconds before what failed in passing is tried again. */
  retryAfter: number;
  /** What says who asks. */
  userAgent: string;
}

const mostRedirects = 10;

/** What one request gave: a status and where it leads, or why there was no answer. */
type Reply = { status: number; location: string | undefined } | { fault: string };

/** The code of the innermost fault: fetch wraps the one that tells. */
function faultOf(error: unknown): string {
  const { code, cause, name, errors } = error as Error & {
    code?: string;
    errors?: readonly { code?: string }[];
  };
  if (cause) return faultOf(cause);
  return code ?? errors?.find((one) => one.code)?.code ?? name;
}

async function request(
  address: string,
  method: 'HEAD' | 'GET',
  { timeout, userAgent }: Patience,
): Promise<Reply> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
    });
    // The page itself is of no interest.
    await response.body?.cancel();
    return {
      status: response.status,
      location: response.headers.get('location') ?? undefined,
    };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

const isFailed = (reply: Reply) => 'fault' in reply || reply.status >= 400;

/** True for what may be otherwise in a moment. */
const isPassing = (reply: Reply) =>
  'fault' in reply
    ? reply.fault !== 'ENOTFOUND'
    : reply.status >= 500 || [408, 425, 429].includes(reply.status);

/** Asks with HEAD; with GET where that fails, since many servers know HEAD badly; and once more where it may pass. */
async function replyOf(address: string, patience: Patience): Promise<Reply> {
  const head = await request(address, 'HEAD', patience);
  if (!isFailed(head) || ('fault' in head && head.fault === 'ENOTFOUND')) return head;
  await wait(patience.pause);
  const get = await request(address, 'GET', patience);
  if (!isPassing(get)) return get;
  await wait(patience.retryAfter);
  return request(address, 'GET', patience);
}

/** Where a redirect leads, or nothing when that is no address on the web. */
function target({ location }: { location: string | undefined }, from: string): string | undefined {
  const to = location === undefined ? null : URL.parse(location, from);
  return to && /^https?:$/.test(to.protocol) ? to.href : undefined;
}

function answerOf(reply: Reply): LinkAnswer {
  if ('fault' in reply) return { result: reply.fault === 'ENOTFOUND' ? 'dod' : 'ikke-naadd' };
  const { status } = reply;
  if (status >= 200 && status < 300) return { result: 'virket', status };
  return { result: [404, 410].includes(status) ? 'dod' : 'ikke-naadd', status };
}

/** The address as servers see it: without the part after #, and with a path. */
const asked = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

/** Asks for an address, and follows where it leads. A circle of redirects tells nothing of the page. */
export async function askFor(address: string, patience: Patience): Promise<LinkAnswer> {
  const seen = new Set<string>();
  let at = asked(address);
  while (seen.size <= mostRedirects && !seen.has(at)) {
    seen.add(at);
    const reply = await replyOf(at, patience);
    const isRedirect = 'status' in reply && reply.status >= 300 && reply.status < 400;
    const to = isRedirect ? target(reply, at) : undefined;
    if (to === undefined) {
      const answer = answerOf(reply);
      const isElsewhere = answer.result === 'virket' && at !== asked(address);
      return isElsewhere ? { ...answer, result: 'omdirigert', to: at } : answer;
    }
    at = asked(to);
    await wait(patience.pause);
  }
  return { result: 'ikke-naadd' };
}
