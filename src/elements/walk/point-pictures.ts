import { fill } from '#domain/site/norwegian.ts';
import { mostPictures, type NamedPicture, type Point } from '#domain/walk/walk.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { copyOf, make } from '#elements/kit/make.ts';
import { newId } from '#elements/kit/new-id.ts';
import { toggle } from '#elements/kit/show.ts';
import type { WalkContext } from './context.ts';
import type { ChangeFacts } from './facts.ts';
import { keepPicture, pictureOf } from './picture-store.ts';
import { scaledPicture } from './scale-picture.ts';
import { undoable } from './walk-store.ts';

/** The pictures of a point: taken, told of in words, taken away. */
export class PointPictures {
  readonly #context: WalkContext;
  readonly #change: ChangeFacts;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #take: HTMLInputElement;
  /** The cards there are, each with the address its picture is shown from. */
  readonly #cards = new Map<string, { card: HTMLElement; address?: string }>();
  #shown: Point | undefined;

  constructor(context: WalkContext, change: ChangeFacts) {
    const { host, signal } = context;
    this.#context = context;
    this.#change = change;
    this.#list = hook(host, '[data-pictures]', HTMLElement);
    this.#status = hook(host, '[data-picture-said]', HTMLElement);
    this.#template = hook(host, 'template[data-picture]', HTMLTemplateElement);
    this.#take = hook(host, '[data-take]', HTMLInputElement);
    const onTake = (event: Event) => {
      event.stopPropagation();
      const files = [...(this.#take.files ?? [])];
      this.#take.value = '';
      void this.#add(files);
    };
    this.#take.addEventListener('change', onTake, { signal });
    signal.addEventListener('abort', () => this.#forgetCardsBut([]));
  }

  /** Shows the pictures of a point. */
  show(one: Point, isOther: boolean): void {
    this.#shown = one;
    if (isOther) say(this.#status, '');
    this.#forgetCardsBut(isOther ? [] : one.pictures.map(({ id }) => id));
    one.pictures.forEach((picture, at) => this.#showOne(picture, at));
  }

  #showOne({ id, shows }: NamedPicture, at: number): void {
    const card = this.#cards.get(id)?.card ?? this.#newCard(id);
    const { said } = this.#context.data;
    const number = at + 1;
    const field = hook(card, '[data-shows-what]', HTMLInputElement);
    if (field !== document.activeElement && field.value !== shows) field.value = shows;
    const image = hook(card, 'img', HTMLImageElement);
    image.alt = shows.trim() || fill(said.pictureNumber, { number });
    const remove = hook(card, '[data-remove-picture]', HTMLButtonElement);
    remove.textContent = fill(said.removePicture, { number });
    if (this.#list.children[at] !== card)
      this.#list.insertBefore(card, this.#list.children[at] ?? null);
  }

  #newCard(id: string): HTMLElement {
    const card = copyOf(this.#template);
    card.prepend(make('img'));
    this.#cards.set(id, { card });
    const field = hook(card, '[data-shows-what]', HTMLInputElement);
    field.id = `bilde-${id}`;
    hook(card, 'label', HTMLLabelElement).htmlFor = field.id;
    const onInput = (event: Event) => {
      event.stopPropagation();
      this.#changePictures((pictures) =>
        pictures.map((one) => (one.id === id ? { ...one, shows: field.value } : one)),
      );
    };
    field.addEventListener('input', onInput);
    hook(card, '[data-remove-picture]', HTMLButtonElement).addEventListener('click', () =>
      this.#remove(id),
    );
    void this.#paint(id, card);
    return card;
  }

  async #paint(id: string, card: HTMLElement): Promise<void> {
    const picture = await pictureOf(id);
    const known = this.#cards.get(id);
    if (known?.card !== card) return;
    const image = hook(card, 'img', HTMLImageElement);
    image.hidden = picture === undefined;
    toggle(card, '[data-missing]', picture === undefined);
    hook(card, '[data-missing]', HTMLElement).textContent = this.#context.data.said.pictureMissing;
    if (!picture) return;
    const address = URL.createObjectURL(new Blob([picture.bytes], { type: 'image/jpeg' }));
    this.#cards.set(id, { card, address });
    [image.width, image.height] = [picture.width, picture.height];
    image.src = address;
  }

  #changePictures(change: (pictures: NamedPicture[]) => NamedPicture[], of = this.#shown): void {
    if (of)
      this.#change(of, ({ pictures }) => ({ pictures: change(pictures).slice(0, mostPictures) }));
  }

  async #add(files: readonly File[]): Promise<void> {
    const of = this.#shown;
    if (!of) return;
    const { said } = this.#context.data;
    let left = mostPictures - of.pictures.length;
    for (const file of files) {
      if (left <= 0) return announce(this.#status, fill(said.mostPictures, { most: mostPictures }));
      say(this.#status, said.preparing);
      const picture = await scaledPicture(file);
      if (typeof picture === 'string') {
        announce(this.#status, said.pictureFailures[picture]);
        continue;
      }
      const id = newId();
      const isKept = await keepPicture(id, picture);
      this.#changePictures((pictures) => [...pictures, { id, shows: '' }], of);
      left -= 1;
      announce(this.#status, isKept ? said.pictureAdded : said.pictureRefused);
    }
  }

  /** Takes a picture off the point. What it looks like stays until the page is opened alone, so it can be undone. */
  #remove(id: string): void {
    const of = this.#shown;
    const removed = of?.pictures.find((one) => one.id === id);
    if (!of || !removed) return;
    const at = of.pictures.indexOf(removed);
    this.#changePictures((pictures) => pictures.filter((one) => one.id !== id));
    undoable.set(() => this.#changePictures((pictures) => pictures.toSpliced(at, 0, removed), of));
    this.#context.offerUndo(this.#context.data.said.pictureRemoved);
  }

  /** Takes away every card but those of the pictures that are named. */
  #forgetCardsBut(named: readonly string[]): void {
    for (const [id, { card, address }] of this.#cards) {
      if (named.includes(id)) continue;
      card.remove();
      if (address) URL.revokeObjectURL(address);
      this.#cards.delete(id);
    }
  }
}
