import type { Assessment, Role } from '#domain/assessment/assessment.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { ScalePageData } from '#domain/assessment/page-data/form.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, assessments, begin, beginWith, choose } from './assessment-store.ts';

/** The roles that have forms of their own. */
type FormRole = keyof ScalePageData['roleNames'];

/** The assessment of a role that can be gone on with beside an active one, if there is one. */
const openFor = (role: Role, beside: Assessment): Assessment | undefined =>
  assessments().find(
    (one) => one.role === role && one.keptOn === undefined && one.kommune === beside.kommune,
  );

/**
 * In a form of a role: begins as that role, and where somebody else's answers are being filled in, says so and lets
 * the reader choose. Nothing is changed before that.
 */
export class RoleAsked {
  readonly #host: HTMLElement;
  readonly #messages: ScalePageData;
  readonly #role: FormRole;
  #isSettled = false;

  constructor(host: HTMLElement, role: FormRole, messages: ScalePageData, signal: AbortSignal) {
    this.#host = host;
    this.#messages = messages;
    this.#role = role;
    beginWith({ role });
    const on = (selector: string, act: (active: Assessment) => void) => {
      const onClick = () => {
        const active = activeAssessment();
        if (active) act(active);
        this.#isSettled = true;
        this.show();
        hook(host, '[data-setup] summary', HTMLElement).focus();
      };
      hook(host, selector, HTMLElement).addEventListener('click', onClick, { signal });
    };
    on('[data-role-begin]', ({ kommune }) => begin({ role, kommune }));
    on('[data-role-go]', (active) => {
      const there = openFor(role, active);
      if (there) choose(there.id);
    });
    on('[data-role-stay]', () => undefined);
  }

  /** Shows the question while it must be asked. */
  show(): void {
    const active = activeAssessment();
    const isOther = !this.#isSettled && active !== undefined && active.role !== this.#role;
    toggle(this.#host, '[data-role-elsewhere]', isOther);
    if (!isOther) return;
    const { roleNames, roleElsewhere, roleGo, roleBegin, roleStay } = this.#messages;
    const there = openFor(this.#role, active);
    const names = { asked: roleNames[this.#role], who: titleOf(active, this.#messages) };
    const thereCalled = there && titleOf(there, this.#messages);
    showText(this.#host, '[data-role-text]', fill(roleElsewhere, names));
    showText(this.#host, '[data-role-go]', thereCalled && fill(roleGo, { there: thereCalled }));
    showText(this.#host, '[data-role-begin]', fill(roleBegin, names));
    showText(this.#host, '[data-role-stay]', fill(roleStay, names));
    const beginning = hook(this.#host, '[data-role-begin]', HTMLElement);
    beginning.classList.toggle('quiet', there !== undefined);
  }
}
