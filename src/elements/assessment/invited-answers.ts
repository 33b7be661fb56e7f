import type { Assessment } from '#domain/assessment/assessment.ts';
import {
  isInvitation,
  readInvitation,
  type Invitation,
  type InvitationProblem,
} from '#domain/assessment/invitation.ts';
import { invitedPageData, type InvitedPageData } from '#domain/assessment/page-data/invited.ts';
import type { Problem } from '#domain/assessment/problems.ts';
import { fill } from '#domain/site/norwegian.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, assessments, begin, choose, describe } from './assessment-store.ts';

/** What an invitation says of the answers to it. */
const aboutOf = ({ meeting, role, kommune }: Invitation) => ({ role, kommune, name: meeting });

const isFor = (one: Assessment, { meeting, role, kommune }: Invitation): boolean =>
  one.keptOn === undefined && one.name === meeting && one.role === role && one.kommune === kommune;

const isEmpty = ({ answers, conditions, notes, steps }: Assessment): boolean =>
  [answers, conditions, notes, steps].every((kind) => Object.keys(kind).length === 0);

/**
 * Sets a form up as an address says: who answers, for which kommune, in which meeting. Answers that are there
 * already stay whose they are; the reader is asked before others are begun.
 */
class InvitedAnswers extends EnhancedElement {
  #messages!: InvitedPageData;
  #invitation: Invitation | undefined;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, invitedPageData);
    const on = (selector: string, act: () => void) =>
      hook(this, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-change]', () => this.#openSetup());
    on('[data-begin]', () => {
      if (!this.#invitation) return;
      begin(aboutOf(this.#invitation));
      this.#confirm(this.#invitation);
    });
    on('[data-stay]', () => {
      this.#show(undefined);
      hook(this.#setup, 'summary', HTMLElement).focus();
    });
    addEventListener('hashchange', () => this.#receive(), { signal });
  }

  protected override whenShown(): void {
    this.#receive();
  }

  get #setup(): HTMLDetailsElement {
    return hook(document.body, '[data-setup]', HTMLDetailsElement);
  }

  #receive(): void {
    const fragment = location.hash;
    if (!isInvitation(fragment)) return;
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
    const { options } = hook(this.#setup, '[data-kommune]', HTMLSelectElement);
    const numbers = new Set([...options].map(({ value }) => value).filter(Boolean));
    const read = readInvitation(fragment, (number) => numbers.has(number));
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
    const { answering, answeringAnywhere, roles } = this.#messages;
    const { meeting, kommune } = invitation;
    const role = roles[invitation.role].toLocaleLowerCase('nb');
    const text = kommune
      ? fill(answering, { role, meeting, kommune: kommuneCalled(kommune) })
      : fill(answeringAnywhere, { role, meeting });
    this.#setup.open = false;
    this.#show('[data-invited]', '[data-invited-text]', text);
  }

  #ask(invitation: Invitation, active: Assessment): void {
    const { otherwise, begin, stay } = this.#messages;
    this.#invitation = invitation;
    const who = titleOf(active, this.#messages);
    const invited = titleOf({ ...active, ...aboutOf(invitation) }, this.#messages);
    showText(this, '[data-begin]', fill(begin, { invited }));
    showText(this, '[data-stay]', fill(stay, { who }));
    this.#show('[data-otherwise]', '[data-otherwise-text]', fill(otherwise, { invited, who }));
  }

  #refuse({ kind, found }: Problem<InvitationProblem>): void {
    const said = [
      this.#messages.problems[kind],
      ...(found ? [fill(this.#messages.found, { found: `«${found}»` })] : []),
    ];
    this.#setup.open = true;
    this.#show('[data-refused-invitation]', '[data-refused-text]', said.join(' '));
  }

  /** Shows one of the three parts, with its text, and moves the focus there; or none. */
  #show(shown: string | undefined, place = '', text = ''): void {
    for (const part of ['[data-invited]', '[data-otherwise]', '[data-refused-invitation]'])
      toggle(this, part, part === shown);
    if (!shown) return;
    showText(this, place, text);
    const part = hook(this, shown, HTMLElement);
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'nearest' });
  }

  #openSetup(): void {
    const setup = this.#setup;
    setup.open = true;
    hook(setup, 'summary', HTMLElement).focus();
  }
}

defineElement('invited-answers', InvitedAnswers);
