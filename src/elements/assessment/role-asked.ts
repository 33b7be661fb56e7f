import type { Assessment } from '#domain/assessment/assessment.ts';
import { rolePageData, type RolePageData } from '#domain/assessment/page-data/role.ts';
import { fill } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, assessments, begin, choose, storedEntries } from './assessment-store.ts';

/** In a form of a role: says so where somebody else's answers are being filled in, and lets the reader choose. */
class RoleAsked extends EnhancedElement {
  #messages!: RolePageData;
  #isSettled = false;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, rolePageData);
    const { role } = this.#messages;
    const on = (selector: string, act: (active: Assessment) => void) => {
      const onClick = () => {
        const active = activeAssessment();
        if (active) act(active);
        this.#isSettled = true;
        this.#show();
        document.querySelector<HTMLElement>('[data-setup] summary')?.focus();
      };
      hook(this, selector, HTMLElement).addEventListener('click', onClick, { signal });
    };
    on('[data-role-begin]', ({ kommune }) => begin({ role, kommune }));
    on('[data-role-go]', (active) => {
      const there = this.#openBeside(active);
      if (there) choose(there.id);
    });
    on('[data-role-stay]', () => undefined);
    listenToAll(
      [storedEntries],
      oncePerTask(() => this.#show(), signal),
      signal,
    );
    this.#show();
  }

  /** The assessment of the role that can be gone on with beside an active one, if there is one. */
  #openBeside({ kommune }: Assessment): Assessment | undefined {
    return assessments().find(
      (one) =>
        one.role === this.#messages.role && one.keptOn === undefined && one.kommune === kommune,
    );
  }

  #show(): void {
    const { role, roleNames, roleElsewhere, roleGo, roleBegin, roleStay } = this.#messages;
    const active = activeAssessment();
    const isOther = !this.#isSettled && active !== undefined && active.role !== role;
    toggle(this, '[data-role-elsewhere]', isOther);
    if (!isOther) return;
    const there = this.#openBeside(active);
    const names = { asked: roleNames[role], who: titleOf(active, this.#messages) };
    const thereCalled = there && titleOf(there, this.#messages);
    showText(this, '[data-role-text]', fill(roleElsewhere, names));
    showText(this, '[data-role-go]', thereCalled && fill(roleGo, { there: thereCalled }));
    showText(this, '[data-role-begin]', fill(roleBegin, names));
    showText(this, '[data-role-stay]', fill(roleStay, names));
    const beginning = hook(this, '[data-role-begin]', HTMLElement);
    beginning.classList.toggle('quiet', there !== undefined);
  }
}

defineElement('role-asked', RoleAsked);
