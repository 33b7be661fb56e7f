import { isInvitation } from '#domain/assessment/address-marks.ts';
import { isLocked, type Assessment, type Role } from '#domain/assessment/assessment.ts';
import {
  readInvitation,
  type Invitation,
  type InvitationProblem,
} from '#domain/assessment/invitation.ts';
import { invitedPageData, type InvitedPageData } from '#domain/assessment/page-data/invited.ts';
import type { Problem } from '#domain/assessment/problems.ts';
import { fill } from '#domain/site/norwegian.ts';
import { inSentence } from '#domain/site/in-sentence.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { showText } from '#elements/kit/show.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, assessments, begin, choose, describe } from './assessment-store.ts';

/** What an invitation says of the answers to it. */
const aboutOf = ({ meeting, role, kommune }: Invitation) => ({ role, kommune, name: meeting });

const isFor = (one: Assessment, { meeting, role, kommune }: Invitation): boolean =>
  !isLocked(one) && one.name === meeting && one.role === role && one.kommune === kommune;

const isEmpty = ({ answers, conditions, notes, steps }: Assessment): boolean =>
  [answers, conditions, notes, steps].every((kind) => Object.keys(kind).length === 0);

/** What the reader can press. */
type Act = 'change' | 'begin' | 'stay';

/** One invitation, and what the reader is told and asked of it. */
class Received {
  readonly #notice: HTMLElement;
  readonly #messages: InvitedPageData;

  constructor(host: HTMLElement) {
    this.#notice = hook(host, '[data-told]', HTMLElement);
    this.#messages = readPageData(host, invitedPageData);
  }

  get #setup(): HTMLDetailsElement {
    return hook(document.body, '[data-setup]', HTMLDetailsElement);
  }

  read(fragment: string): void {
    const { options } = hook(this.#setup, '[data-kommune]', HTMLSelectElement);
    const numbers = new Set([...options].map(({ value }) => value).filter(Boolean));
    const roles = Object.keys(this.#messages.roles) as Role[];
    const isKommune = (number: string) => numbers.has(number);
    const read = readInvitation(fragment, { roles, isKommune });
    if ('problem' in read) this.#refuse(read.problem);
    else this.#accept(read.invitation);
  }

  #accept(invitation: Invitation): void {
    const active = activeAssessment();
    const there = [...(active ? [active] : []), ...assessments()].find((one) =>
      isFor(one, invitation),
    );
    if (there) {
      if (there.id !== active?.id) choose(there.id);
    } else if (!active || active.keptOn !== undefined) begin(aboutOf(invitation));
    else if (isEmpty(active)) describe(aboutOf(invitation));
    else {
      this.#ask(invitation, active);
      return;
    }
    this.#confirm(invitation);
  }

  #confirm(invitation: Invitation): void {
    const { answering, answeringAnywhere, change, roles } = this.#messages;
    const { meeting, kommune } = invitation;
    const role = inSentence(roles[invitation.role]);
    const text = kommune
      ? fill(answering, { role, meeting, kommune: kommuneCalled(kommune) })
      : fill(answeringAnywhere, { role, meeting });
    this.#setup.open = false;
    this.#show(text, 'done', { change: [change, () => this.#openSetup()] });
  }

  #ask(invitation: Invitation, active: Assessment): void {
    const { otherwise, begin: beginText, stay } = this.#messages;
    const who = titleOf(active, this.#messages);
    const invited = titleOf({ ...active, ...aboutOf(invitation) }, this.#messages);
    const beginOthers = () => {
      begin(aboutOf(invitation));
      this.#confirm(invitation);
    };
    this.#show(fill(otherwise, { invited, who }), '', {
      begin: [fill(beginText, { invited }), beginOthers],
      stay: [fill(stay, { who }), () => this.#goOn()],
    });
  }

  #refuse({ kind, found }: Problem<InvitationProblem>): void {
    const { problems, found: foundText, mend } = this.#messages;
    const said = found ? [fill(foundText, { found: `«${found}»` })] : [];
    this.#setup.open = true;
    this.#show([problems[kind], ...said, mend].join(' '), 'wrong');
  }

  /** Shows what there is to say, with what can be done about it, and moves the focus there. */
  #show(text: string, look: string, acts: Partial<Record<Act, [string, () => void]>> = {}): void {
    const notice = this.#notice;
    notice.className = `notice ${look}`;
    showText(notice, 'p', text);
    for (const act of ['change', 'begin', 'stay'] as const) {
      const button = hook(notice, `[data-${act}]`, HTMLButtonElement);
      const [name, does] = acts[act] ?? [];
      showText(notice, `[data-${act}]`, name);
      button.onclick = does ?? null;
    }
    notice.hidden = false;
    notice.focus({ preventScroll: true });
    notice.scrollIntoView({ block: 'nearest' });
  }

  #goOn(): void {
    this.#notice.hidden = true;
    hook(this.#setup, 'summary', HTMLElement).focus();
  }

  #openSetup(): void {
    this.#setup.open = true;
    hook(this.#setup, 'summary', HTMLElement).focus();
  }
}

/**
 * Sets the form up as an address says: who answers, for which kommune, in which meeting; and takes it out of the
 * address. Answers that are there already stay whose they are: the reader is asked before others are begun.
 */
class InvitedAnswers extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const received = new Received(this);
    const receive = () => {
      const fragment = location.hash;
      if (!isInvitation(fragment)) return;
      history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
      received.read(fragment);
    };
    addEventListener('hashchange', receive, { signal });
    this.#receive = receive;
  }

  #receive: () => void = () => undefined;

  protected override whenShown(): void {
    this.#receive();
  }
}

defineElement('invited-answers', InvitedAnswers);
