import type { MeetingData } from '#domain/meeting/meeting-data.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { deviceStorage } from '#elements/kit/guarded-storage.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';

/** True when a meeting is on the device, as far as the browser lets us know. */
function hasMeetings(): boolean {
  try {
    return Object.keys(deviceStorage() ?? {}).some((key) => key.startsWith('slt.mote:'));
  } catch {
    return false;
  }
}

/** The way into the meeting. What runs it is fetched when there is one to run, so that the guide stays light. */
class AssessmentMeeting extends EnhancedElement {
  #signal!: AbortSignal;
  #door!: HTMLElement;
  #failed!: HTMLElement;

  protected override start(signal: AbortSignal): void {
    this.#signal = signal;
    if (!this.dataset.source) throw new Error('<assessment-meeting> lacks data-source');
    this.#door = hook(this, '[data-door]', HTMLElement);
    this.#failed = hook(this, '[data-failed]', HTMLElement);
    const open = hook(this, '[data-open]', HTMLButtonElement);
    open.addEventListener('click', () => void this.#load(true), { signal });
    const fromFile = hook(this, '[data-open-file]', HTMLButtonElement);
    fromFile.addEventListener('click', () => void this.#openFile(), { signal });
    const arrive = () => {
      if (location.hash.startsWith('#mote')) void this.#load(false);
    };
    addEventListener('hashchange', arrive, { signal });
  }

  protected override whenShown(): void {
    if (location.hash.startsWith('#mote') || hasMeetings()) void this.#load(false);
  }

  /** Leads to where a meeting is opened from a file. */
  async #openFile(): Promise<void> {
    await this.#load(false);
    this.querySelector<HTMLElement>('[data-drop="meeting"] input')?.focus();
  }

  /** Loads what runs the meeting, which takes over from here. */
  async #load(begins: boolean): Promise<void> {
    if (this.#door.hidden) return;
    const { source = '', failedText = '' } = this.dataset;
    try {
      const [{ runMeetings }, data] = await Promise.all([
        import('./meeting-run.ts'),
        fetch(source).then((response) => {
          if (!response.ok) throw new Error(`${response.status} ${response.url}`);
          return response.json() as Promise<MeetingData>;
        }),
      ]);
      if (this.#signal.aborted) return;
      this.#door.hidden = true;
      runMeetings(data, begins);
    } catch (fault) {
      console.error('<assessment-meeting> could not load.', fault);
      say(this.#failed, failedText);
    }
  }
}

defineElement('assessment-meeting', AssessmentMeeting);
