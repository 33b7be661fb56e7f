import { dayIn } from '#domain/site/day.ts';
import { stateOn, type State } from '#domain/events/when.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';

/* Norway's day, wherever the reader is. */
const todayInNorway = () => dayIn(new Date().toISOString(), 'Europe/Oslo');

/** Shows of an event what fits how it lies to the day. */
function showState(event: HTMLElement, day: string): State {
  const { start = '', end = '' } = event.dataset;
  const state = stateOn({ start, end }, day);
  for (const part of event.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !(part.dataset.when ?? '').split(' ').includes(state);
  return state;
}

/**
 * Brings events up to date where the site has not been built since: marks those that go on and those that are over, and
 * moves the latter from what is coming. Asked whenever the page comes into sight, so that one left open follows too.
 */
class DatedEvents extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const coming = this.querySelector('[data-coming]');
    const over = coming && {
      part: hook(this, '[data-over]', HTMLElement),
      list: hook(this, '[data-over] ul', HTMLElement),
      none: hook(this, '[data-none]', HTMLElement),
    };
    const update = () => {
      const day = todayInNorway();
      for (const event of this.querySelectorAll<HTMLElement>('[data-start]')) {
        const isOver = showState(event, day) === 'past';
        if (over && isOver && coming.contains(event)) over.list.append(event);
      }
      if (!over) return;
      over.part.hidden = over.list.childElementCount === 0;
      over.none.hidden = coming.querySelector('[data-of="event"]') !== null;
    };
    update();
    window.addEventListener('pageshow', update, { signal });
    window.addEventListener('beforeprint', update, { signal });
    document.addEventListener('visibilitychange', update, { signal });
  }
}

defineElement('dated-events', DatedEvents);
