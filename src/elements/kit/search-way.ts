/* Opens the search over any page. Every page has this, so it imports nothing, and fetches nothing before there is a sign
   that somebody is about to search. */

/** Fetched when it is needed; nothing before. */
let fetched: Promise<HTMLDialogElement> | undefined;

/** What is typed between the key that opens the search and its field; nothing when it isn't opening. */
let typed: string | undefined;

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea'));

/** The text at an address. What is told of a missing one has no dialog in it. */
const fetchText = async (address: string): Promise<string> => (await fetch(address)).text();

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Links that have the heaviest of what every search needs fetched at once. */
const index = `${import.meta.env.BASE_URL}pagefind/`;
const links =
  `<link rel=modulepreload href="${index}pagefind.js">` +
  `<link rel=preload as=fetch crossorigin href="${index}wasm.${document.documentElement.lang}.pagefind">`;

/**
 * Fetches the dialog that scripts/search/dialog-file.ts writes beside the page of the search, with its styles. What stands
 * before it are links that have the rest fetched at once; one can type before that has come.
 */
async function fetchDialog({ action }: HTMLFormElement): Promise<HTMLDialogElement> {
  const fetching = Promise.all(['txt', 'css'].map((kind) => fetchText(`${action}dialog.${kind}`)));
  document.head.append(...parsed(links).head.children);
  const [html = '', css = ''] = await fetching;
  const page = parsed(html);
  document.head.append(...page.head.children);
  const dialog = page.querySelector('dialog');
  document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(css));
  if (!dialog) throw new Error(action);
  return document.body.appendChild(dialog);
}

/** Fetches it once; when that fails, the next call tries again. */
function fetchOnce(form: HTMLFormElement): Promise<HTMLDialogElement> {
  fetched ??= fetchDialog(form);
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

/** The search of the page itself, where it has one. */
const here = document.querySelector('main site-search');

/** Says it beside the button, and leaves the page that is read where it is. */
function tellOffline(form: HTMLFormElement): void {
  const button = form.querySelector('button');
  form.noValidate = true;
  button?.setCustomValidity(form.dataset.offline ?? '');
  button?.reportValidity();
}

/** Opens it, or goes to the page of the search when it can't be fetched. */
async function open(form: HTMLFormElement): Promise<void> {
  typed ??= '';
  let way = form;
  try {
    const dialog = here ? undefined : await fetchOnce(form);
    if (!dialog?.open) dialog?.showModal();
    const field = (here ?? dialog)?.querySelector('input');
    field?.focus();
    field?.select();
    if (typed) {
      field?.setRangeText(typed, 0, field.value.length, 'end');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }
    typed = undefined;
    way = field?.form ?? form;
    if (dialog) await import(/* @vite-ignore */ dialog.dataset.script ?? '');
  } catch (fault) {
    console.error(fault);
    if (navigator.onLine) way.submit();
    else tellOffline(form);
  }
  typed = undefined;
}

/** Whether `/` opens the search: a key without a modifier can be turned off (WCAG 2.1.4). */
function isSlashOn({ dataset }: HTMLFormElement): boolean {
  try {
    return !localStorage.getItem(dataset.seek ?? '');
  } catch {
    return true;
  }
}

const form = document.querySelector<HTMLFormElement>('[data-seek]');
if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(form);
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isModified = ctrlKey || metaKey;
    if (typed !== undefined && key.length === 1 && !isModified) {
      typed += key;
      event.preventDefault();
      return;
    }
    const isKey = isModified
      ? /^k$/i.test(key)
      : key === '/' && isSlashOn(form) && !isTextField(target);
    if (!isKey || altKey || document.querySelector('dialog:modal')) return;
    event.preventDefault();
    void open(form);
  });
  for (const sign of here ? [] : ['pointerenter', 'focusin'])
    form.addEventListener(sign, () => void fetchOnce(form).catch(() => undefined));
}
