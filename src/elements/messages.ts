/** Reads the texts a component left for its element, as JSON in a `<script>` inside it. */
export function messagesOf<Messages>(host: Element): Messages {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script?.textContent ?? '{}') as Messages;
}

/** Shows the parts of a component that need its element, and hides what stood in for them. */
export function takeOver(host: Element): void {
  for (const part of host.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  for (const part of host.querySelectorAll<HTMLElement>('[data-without-script]'))
    part.hidden = true;
}
