import type { Role } from '#domain/assessment/assessment.ts';
import { invitationFragment, plainName, type Invitation } from '#domain/assessment/invitation.ts';
import { letterOf, longestMail, whenOf, type Letter } from '#domain/meeting/letter.ts';
import { linksPageData, type LinksPageData } from '#domain/meeting/page-data/links.ts';
import { mailto } from '#domain/site/mailto.ts';
import { fill } from '#domain/site/norwegian.ts';
import { inSentence } from '#domain/site/in-sentence.ts';
import { copy } from '#elements/kit/copy.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';

/** Fills in the invitation, and makes a link and a QR code for each role. Nothing typed here is kept or sent. */
class MeetingLinks extends EnhancedElement {
  #messages!: LinksPageData;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, linksPageData);
    const update = oncePerTask(() => this.#update(), signal);
    this.addEventListener('input', update, { signal });
    this.addEventListener('toggle', update, { signal, capture: true });
    this.addEventListener('click', ({ target }) => void this.#copy(target), { signal });
    const mine = myKommune()?.number;
    if (mine && this.#kommune.value === '') this.#kommune.value = mine;
    this.#update();
  }

  get #kommune(): HTMLSelectElement {
    return hook(this, '[data-kommune]', HTMLSelectElement);
  }

  get #form(): HTMLSelectElement {
    return hook(this, '[data-form]', HTMLSelectElement);
  }

  #typed(selector: string): string {
    return hook(this, selector, HTMLInputElement).value;
  }

  /** The text of the choice that is made, or nothing. */
  #chosen(list: HTMLSelectElement): string | undefined {
    return list.value === '' ? undefined : list.selectedOptions[0]?.text;
  }

  /** The invitation, to one role with its link or to all without. */
  #letter(invitation?: Invitation, link = ''): Letter {
    const { words, blanks, at } = this.#messages;
    const facts = {
      kommune: this.#chosen(this.#kommune),
      when: whenOf(this.#typed('[data-date]'), this.#typed('[data-time]'), at, languageOf(this)),
      place: this.#typed('[data-place]'),
      minutes: hook(this, '[data-minutes]', HTMLSelectElement).value,
    };
    if (!invitation) return letterOf(words, facts, blanks);
    const form = this.#chosen(this.#form) ?? '';
    return letterOf(words, facts, blanks, { role: this.#called(invitation), form, link });
  }

  #called({ role }: Invitation): string {
    return inSentence(this.#messages.roles[role]);
  }

  #addressOf(invitation: Invitation): string {
    const address = new URL(this.#form.value, location.href);
    address.hash = invitationFragment(invitation);
    return address.href;
  }

  #update(): void {
    const letter = this.#letter();
    say(hook(this, '[data-letter]', HTMLElement), letter.body);
    this.#offerMail(this, letter);
    const meeting = plainName(this.#typed('[data-meeting]'));
    toggle(this, '[data-without-name]', meeting === '');
    toggle(this, '[data-roles]', meeting !== '');
    if (meeting === '') return;
    const kommune = this.#kommune.value || undefined;
    for (const part of this.querySelectorAll<HTMLDetailsElement>('[data-role]')) {
      const role = (Object.keys(this.#messages.roles) as Role[]).find(
        (one) => one === part.dataset.role,
      );
      if (role) this.#showLink(part, { meeting, role, kommune });
    }
  }

  #showLink(part: HTMLDetailsElement, invitation: Invitation): void {
    const address = this.#addressOf(invitation);
    hook(part, '[data-link]', HTMLInputElement).value = address;
    const letter = this.#letter(invitation, address);
    say(hook(part, '[data-letter]', HTMLElement), letter.body);
    this.#offerMail(part, letter);
    if (part.open) void this.#draw(part, address, invitation);
  }

  /** Draws the code of a role that is looked at, unless it stands there already. */
  async #draw(part: HTMLElement, address: string, invitation: Invitation): Promise<void> {
    const place = hook(part, '[data-code]', HTMLElement);
    if (place.dataset.code === address) return;
    place.dataset.code = address;
    const { code, codeFailed } = this.#messages;
    const name = fill(code, { role: this.#called(invitation) });
    const drawn = await import('#elements/kit/qr-code.ts').then(
      ({ qrCode }) => qrCode(address, name),
      () => undefined,
    );
    if (place.dataset.code !== address) return;
    if (!drawn) place.dataset.code = '';
    place.replaceChildren(drawn ?? codeFailed);
  }

  /** Sets the first way to an e-mail of a part, where programs open one of that length. */
  #offerMail(part: HTMLElement, { subject, body }: Letter): void {
    const link = hook(part, '[data-mail]', HTMLAnchorElement);
    const address = mailto('', subject, body);
    const isWhole = address.length <= longestMail;
    link.hidden = !isWhole;
    toggle(part, '[data-mail-too-long]', !isWhole);
    if (isWhole) link.href = address;
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (!button) return;
    const part = button.closest<HTMLElement>('[data-role]') ?? this;
    const isLink = button.dataset.copy === 'link';
    const text = isLink
      ? hook(part, '[data-link]', HTMLInputElement).value
      : (hook(part, '[data-letter]', HTMLElement).textContent ?? '');
    const { copied, notCopied } = this.#messages;
    announce(hook(this, '[data-status]', HTMLElement), (await copy(text)) ? copied : notCopied);
  }
}

defineElement('meeting-links', MeetingLinks);
