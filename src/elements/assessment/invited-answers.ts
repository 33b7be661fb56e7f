import { isInvitation } from '#domain/assessment/invitation-mark.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';

/** Sets a form up as an address says. What does it is fetched for those who come by an invitation alone. */
class InvitedAnswers extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const notice = hook(this, '[data-told]', HTMLElement);
    const receive = () => void this.#receive(notice, signal);
    addEventListener('hashchange', receive, { signal });
    receive();
  }

  async #receive(notice: HTMLElement, signal: AbortSignal): Promise<void> {
    if (!isInvitation(location.hash)) return;
    const { receiveInvitation } = await import('./receive-invitation.ts');
    if (!signal.aborted) receiveInvitation(this, notice);
  }
}

defineElement('invited-answers', InvitedAnswers);
