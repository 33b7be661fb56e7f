import type { Agreement, Groups } from '#domain/assessment/agreement.ts';
import { isEarlier } from '#domain/assessment/wordings.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import { afterPaint } from '#elements/kit/after-paint.ts';
import type { Context } from './context.ts';
import { inShort, lacksReason } from './definitions.ts';
import { pointBody, showConsensusIn } from './point-body.ts';
import { apartNode, stripNode } from './strip.ts';

/** How many of the points to talk about stand open from the start. */
const firstOpen = 3;

/** How many are built before the page is painted, and then in each bit. The first stands open at once. */
const firstBuilt = 4;

interface TalkingPoint {
  id: string;
  node: HTMLDetailsElement;
  /** Opens it, with what stands inside, which is built the first time. */
  open: () => void;
  /** Brings decision and fields up to date. */
  show: () => void;
}

function pointNode(context: Context, agreement: Agreement): TalkingPoint {
  const { messages, language, respondents, definitions } = context;
  const { id } = agreement;
  const decision = make('span', { class: 'decision' });
  const apart = apartNode(agreement, messages, language);
  const node = make('details', { class: 'point', attributes: { 'data-point': id } }, [
    make('summary', {}, [
      make('span', { class: 'words' }, [
        make('b', { text: id }),
        ` ${definitions.byId.get(id)?.statement ?? ''} `,
        ...(apart ? [apart, ' '] : []),
        decision,
      ]),
      stripNode(agreement, respondents),
    ]),
  ]);
  let body: HTMLElement | undefined;
  let isDeciding = false;
  const show = () => {
    const consensus = context.consensus();
    const answer = consensus?.answers[id];
    const isUnreasoned = consensus !== undefined && lacksReason(definitions, id, consensus);
    const isReopened = context.contradicting(id).length > 0;
    const isUndecided = isUnreasoned || (consensus !== undefined && answer === undefined);
    const isMissing = isUndecided || isReopened;
    const undecided = isUnreasoned ? messages.lacksReason : messages.undecided;
    const decided = isReopened ? messages.reopenedPoint : messages.decided;
    decision.textContent = isUndecided
      ? undecided
      : consensus
        ? fill(decided, { answer: inShort(answer, messages) })
        : '';
    if (consensus && isEarlier(consensus, id, definitions.wordings))
      decision.append(` · ${messages.earlierShort}`);
    decision.classList.toggle('missing', isMissing);
    if (!body) return;
    if (isDeciding !== (consensus !== undefined)) {
      body.remove();
      body = undefined;
      build();
    } else showConsensusIn(body, id, context);
  };
  const build = () => {
    if (body) return;
    body = pointBody(context, agreement);
    isDeciding = context.consensus() !== undefined;
    showConsensusIn(body, id, context);
    node.append(body);
  };
  node.addEventListener('toggle', () => node.open && build());
  const open = () => {
    build();
    node.open = true;
  };
  return { id, node, open, show };
}

/**
 * The talk list: what to talk about first stands open and is built bit by bit, the rest when it is asked for.
 */
export class TalkList {
  readonly #context: Context;
  readonly #points = new Map<string, TalkingPoint>();
  readonly #groups: { node: HTMLElement; ids: string[]; build: () => void }[] = [];
  #openedForPrint: HTMLDetailsElement[] = [];

  constructor(host: Element, context: Context, groups: Groups) {
    this.#context = context;
    const { farTitle, nearTitle, aloneTitle, alikeTitle } = context.messages;
    this.#add(farTitle, groups.far, true);
    this.#add(nearTitle, groups.near, false);
    this.#add(aloneTitle, groups.alone, false);
    this.#add(alikeTitle, groups.alike, false);
    host.replaceChildren(...this.#groups.map(({ node }) => node));
  }

  /** The ids in the order they are talked about. */
  get ids(): string[] {
    return this.#groups.flatMap(({ ids }) => ids);
  }

  /** Brings every point that stands on the page up to date with the consensus. */
  show(): void {
    for (const point of this.#points.values()) point.show();
  }

  /** Opens a point and moves there. */
  goTo(id: string): void {
    const group = this.#groups.find(({ ids }) => ids.includes(id));
    if (!group) return;
    group.build();
    if (group.node instanceof HTMLDetailsElement) group.node.open = true;
    const point = this.#points.get(id);
    if (!point) return;
    point.open();
    const summary = point.node.querySelector('summary');
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus({ preventScroll: true });
  }

  /** Opens all of it, as for paper. */
  beforePrint(): void {
    for (const { node, ids, build } of this.#groups) {
      build();
      const folded = node instanceof HTMLDetailsElement && !node.open ? [node] : [];
      for (const group of folded) group.open = true;
      const closed = ids
        .flatMap((id) => this.#points.get(id) ?? [])
        .filter((point) => !point.node.open);
      for (const point of closed) point.open();
      this.#openedForPrint.push(...folded, ...closed.map((point) => point.node));
    }
  }

  /** Closes what was opened for printing. */
  afterPrint(): void {
    for (const node of this.#openedForPrint) node.open = false;
    this.#openedForPrint = [];
  }

  #add(title: string, agreements: readonly Agreement[], isFirst: boolean): void {
    if (agreements.length === 0) return;
    const { messages, language } = this.#context;
    const list = make('ol', { attributes: { role: 'list' } });
    const heading = make('h3', {}, [
      `${title} `,
      make('small', { text: countOf(messages.points, agreements.length, language) }),
    ]);
    const left = [...agreements];
    const build = (most = left.length) => {
      for (const agreement of left.splice(0, most)) list.append(this.#item(agreement));
    };
    const node = isFirst
      ? make('div', { class: 'group' }, [heading, list])
      : make('details', { class: 'group' }, [make('summary', {}, [heading]), list]);
    node.addEventListener('toggle', () => build());
    this.#groups.push({ node, ids: agreements.map(({ id }) => id), build });
    if (!isFirst) return;
    build(firstBuilt);
    const toOpen = [...this.#points.values()].slice(0, firstOpen);
    toOpen.shift()?.open();
    afterPaint(() => {
      for (const point of toOpen.splice(0)) point.open();
      build(firstBuilt);
      return left.length > 0 && list.isConnected;
    }, this.#context.signal);
  }

  #item(agreement: Agreement): HTMLElement {
    const point = pointNode(this.#context, agreement);
    this.#points.set(point.id, point);
    point.show();
    return make('li', {}, [point.node]);
  }
}
