import { fill } from '#domain/site/norwegian.ts';
import type { Context } from './context.ts';
import { inShort } from './definitions.ts';

/** The common answer on a point in short, and that it is open again where somebody contradicts it since. */
export function commonAnswer({ consensus, contradicting, messages }: Context, id: string): string {
  const answer = inShort(consensus()?.answers[id], messages);
  return contradicting(id).length > 0 ? fill(messages.reopenedPoint, { answer }) : answer;
}
