import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from '@playwright/test';
import { entriesOfWalks } from '#domain/walk/stored-walks.ts';
import { newPoint, newWalk } from '#domain/walk/walk.ts';
import { answer, made, onDevice, placeOnDevice, progress } from '../assessment/assessment-pages.ts';
import { expect, test } from '../fixtures.ts';

test.use({ expectedErrors: ['could not start', 'status of 404'] });

/** Each element, and a page it stands on. */
const pageOf = {
  'decision-aid': '/kan-jeg-dele/',
  'reading-path': '/lesestier/ny-koordinator/',
  'path-progress': '/handbok/',
  'guide-chooser': '/veiledere/velg/',
  'guide-way': '/veiledere/rolleprove/?storrelse=stor&sammen=alene&fase=siden&rolle=leder',
  'my-kommune': '/veiledere/velg/',
  'source-marks': '/handbok/koordinerende-niva/',
  'on-this-page': '/handbok/koordinerende-niva/',
  'chapter-tools': '/handbok/koordinerende-niva/',
  'path-guide': '/handbok/koordinerende-niva/',
  'site-search': '/sok/',
  'dated-events': '/arrangementer/',
  'directory-field': '/',
  'contribution-form': '/finn-koordinator/rett-opp/',
  'directory-search': '/finn-koordinator/',
  'document-filter': '/dokumenter/',
  'scale-assessment': '/egenvurdering/hurtigsjekk/',
  'application-draft': '/egenvurdering/modul-tilskudd/',
  'condition-assessment': '/egenvurdering/dette-ma-til/',
  'role-asked': '/egenvurdering/politi/',
  'my-assessments': '/egenvurdering/',
  'go-on': '/egenvurdering/',
  'form-chooser': '/egenvurdering/',
  'onward-steps': '/egenvurdering/hurtigsjekk/',
  'import-answers': '/egenvurdering/',
  'keep-answers': '/egenvurdering/hurtigsjekk/#resultat',
  'action-plan': '/egenvurdering/plan/',
  'assessment-comparison': '/egenvurdering/sammenlign/',
  'invited-answers': '/egenvurdering/hurtigsjekk/#mote=M&rolle=police',
  'meeting-links': '/egenvurdering/mote/',
  'print-button': '/egenvurdering/mote/kort/',
  'safety-walk': '/trygghetsvandring/#vandring/v1/punkt/a',
  'assessment-meeting': '/egenvurdering/mote/',
  'meeting-run': '/egenvurdering/mote/#mote/m1/start',
};

const measure = {
  ...{ id: 'm', assessment: 'eksempel', indicator: 'A1', action: 'Vedta SLT', cause: '' },
  ...{ goal: '', owner: 'Rådmannen', resource: '', sign: '', status: 'started' },
};

const meetingBegun = {
  ...{ do: 'begin', version: 1, at: '2026-11-01T09:00:00.000Z', form: 'hurtigsjekk' },
  ...{ points: ['A1'], length: 60, kommune: '', name: 'Prøvemøte', date: '2026-11-01' },
};

/** So much on the device that each element has something to show, and to undo. */
const muchOnDevice = (page: Page) =>
  placeOnDevice(page, {
    ...onDevice(made({ answers: { A1: 3, B1: 0 }, notes: { A1: 'Sak 12' }, conditions: {} })),
    ...onDevice(made({ id: 'kommunen', role: 'kommune', answers: { A1: 0, B1: 2 } })),
    'slt2.valg:aktiv': 'eksempel',
    'slt2.tiltak:m': JSON.stringify(measure),
    'slt2.tiltak:n': JSON.stringify({ ...measure, id: 'n', owner: 'Politiet' }),
    ...Object.fromEntries(
      Object.entries(
        entriesOfWalks(
          [newWalk('v1', '2026-11-01T18:00:00.000Z', '2026-11-01')],
          [newPoint('a', 'v1', '2026-11-01T18:05:00.000Z')],
        ),
      ).map(([key, value]) => [`slt.vandring:${key}`, value]),
    ),
    'slt.mote:m1:00000': JSON.stringify(meetingBegun),
    'slt.lest:slt-koordinatoren': 'ja',
    'slt.sti': 'ny-koordinator',
  });

/** What came of starting an element anew: whether it stands whole, and whether the page stands as it came. */
interface Start {
  without: string;
  isEnhanced: boolean;
  isAsItCame: boolean;
}

/** Starts an element anew once for each hook of its HTML, without it. */
const startWithoutEach = (page: Page, name: string): Promise<Start[]> =>
  page.evaluate(async (tag) => {
    const text = await (await fetch(location.pathname)).text();
    const served = new DOMParser().parseFromString(text, 'text/html').querySelector(tag);
    let standing = document.querySelector(tag);
    if (!served || !standing) throw new Error(`No <${tag}> on ${location.pathname}`);
    /** Elements inside it start and fail for themselves. */
    const withoutOthers = (element: Element) => {
      const copy = document.implementation.createHTMLDocument().importNode(element, true);
      for (const one of copy.querySelectorAll('*')) if (one.localName.includes('-')) one.remove();
      return copy;
    };
    const all = [served, ...served.querySelectorAll('*')].flatMap((node) =>
      node.getAttributeNames(),
    );
    const hooks = [...new Set(all)].filter((one) => /^(data-|id$|role$|open$)/.test(one));
    const parts = [
      'dialog',
      'select',
      'input',
      'button',
      'template',
      'svg',
      'table',
      'ul',
      'script',
    ];
    const starts: Start[] = [];
    for (const without of ['', ...hooks, ...parts]) {
      const next = served.cloneNode(true) as Element;
      if (parts.includes(without)) next.querySelector(without)?.remove();
      else if (without)
        for (const node of [next, ...next.querySelectorAll(`[${without}]`)])
          node.removeAttribute(without);
      const came = withoutOthers(next);
      standing.replaceWith(next);
      standing = next;
      const isEnhanced = next.hasAttribute('data-enhanced');
      const isAsItCame = () => withoutOthers(next).isEqualNode(came);
      starts.push({ without, isEnhanced, isAsItCame: isAsItCame() });
      // Nor does anything come later, as what waits for a frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (!isEnhanced && !isAsItCame())
        starts.push({ without: `${without}, later`, isEnhanced, isAsItCame: false });
    }
    return starts;
  }, name);

test.describe('an element', () => {
  for (const [name, address] of Object.entries(pageOf)) {
    test(`(${name}) starts as a whole or not at all, whatever its page lacks`, async ({ page }) => {
      await muchOnDevice(page);
      await page.goto(address);
      await page.locator(`${name}[data-enhanced]`).first().waitFor({ state: 'attached' });
      const starts = await startWithoutEach(page, name);
      expect(starts[0]).toMatchObject({ without: '', isEnhanced: true });
      const half = starts.filter(({ isEnhanced, isAsItCame }) => !isEnhanced && !isAsItCame);
      expect(half).toEqual([]);
      const failed = starts.filter(({ isEnhanced }) => !isEnhanced);
      if (!['map-on-demand'].includes(name)) expect(failed.length).toBeGreaterThan(0);
    });
  }

  test('leaves the page without JavaScript to a browser that lacks something, and tells why', async ({
    page,
  }) => {
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await muchOnDevice(page);
    await page.goto('/egenvurdering/hurtigsjekk/');
    await expect(page.locator('[data-without-script]')).toBeVisible();
    await expect(page.locator('[data-state-bar]')).toBeHidden();
    await expect(page.locator('#I3')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(
      told.filter((text) => text.startsWith('<scale-assessment> could not start')),
    ).toHaveLength(1);
  });
});

/** Serves a page without a hook. */
const serveWithout = (page: Page, address: string, html: string) =>
  page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toContain(html);
    await route.fulfill({ response, body: text.replaceAll(html, '') });
  });

test.describe('when one element of a page could not start', () => {
  test('the others do, and what it would have offered stays hidden', async ({ page }) => {
    await serveWithout(page, '/egenvurdering/hurtigsjekk/', ' data-kept-status');
    await page.goto('/egenvurdering/hurtigsjekk/#alle');
    await answer(page, 'A1', '3');
    await expect(progress(page)).toHaveText('1 av 12 besvart');
    await page.locator('#resultat').scrollIntoViewIfNeeded();
    await expect(page.locator('import-answers')).toBeVisible();
    await expect(page.locator('keep-answers')).toBeHidden();
  });

  test('the form around them can be the one', async ({ page }) => {
    await serveWithout(page, '/egenvurdering/hurtigsjekk/', ' data-saved');
    await page.goto('/egenvurdering/hurtigsjekk/#resultat');
    await expect(page.locator('import-answers')).toBeVisible();
    await expect(page.locator('[data-state-bar]')).toBeHidden();
    for (const id of ['A1', 'I3']) await expect(page.locator(`#${id}`)).toBeVisible();
  });
});

test('an element that is moved in the page listens once', async ({ page }) => {
  await page.goto('/egenvurdering/hurtigsjekk/#alle');
  await page.evaluate(() => {
    const form = document.querySelector('scale-assessment');
    for (let times = 0; times < 3; times += 1) if (form) form.parentElement?.append(form);
  });
  await answer(page, 'A1', '3');
  await answer(page, 'A2', '2');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(progress(page)).toHaveText('1 av 12 besvart');
});

test('a page from the back-forward cache, or loaded anew by Back, works on', async ({ page }) => {
  await page.goto('/egenvurdering/hurtigsjekk/#alle');
  await answer(page, 'A1', '3');
  await page.goto('/sok/');
  await page.goBack();
  await answer(page, 'A2', '2');
  await expect(progress(page)).toHaveText('2 av 12 besvart');
});

/** A module of the kit as JavaScript. */
const moduleText = (name: string) =>
  stripTypeScriptTypes(readFileSync(`src/elements/kit/${name}`, 'utf8'));

test.describe('the guard', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/proving-ground/*', (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      return name.endsWith('.ts')
        ? route.fulfill({ contentType: 'text/javascript', body: moduleText(name) })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><title>x</title><main>',
          });
    });
    await page.goto('/proving-ground/');
  });

  test('undoes whatever an element did before it threw', async ({ page }) => {
    const faults = await page.evaluate(async () => {
      const address = new URL('enhance.ts', location.href).href;
      const { defineElement, EnhancedElement } = (await import(address)) as {
        defineElement: (name: string, type: CustomElementConstructor) => void;
        EnhancedElement: new () => HTMLElement;
      };
      let seed = 1;
      const below = (most: number) => {
        seed = (seed * 48271) % 2147483647;
        return seed % most;
      };
      const nodesIn = (host: Element) => [...host.querySelectorAll<HTMLElement>('*')];
      const anyIn = (host: Element) => nodesIn(host)[below(nodesIn(host).length)] ?? host;
      const acts: ((host: HTMLElement) => void)[] = [
        (host) => anyIn(host).setAttribute(`data-${below(3)}`, String(below(9))),
        (host) => anyIn(host).removeAttribute('class'),
        (host) => (anyIn(host) as HTMLElement).toggleAttribute('hidden'),
        (host) => anyIn(host).append(document.createElement('b'), 'text'),
        (host) => anyIn(host).prepend('first'),
        (host) => anyIn(host).remove(),
        (host) => (anyIn(host).textContent = 'other'),
        (host) => anyIn(host).replaceChildren(...anyIn(host).childNodes),
        (host) => host.append(anyIn(host)),
        (host) => (anyIn(host).firstChild as Text | null)?.appendData('more'),
        (host) => {
          for (const field of host.querySelectorAll('input')) {
            field.checked = true;
            field.value = 'written';
          }
        },
        () => document.body.append(document.createElement('dialog')),
      ] as ((host: HTMLElement) => void)[];
      defineElement(
        'throws-late',
        class extends EnhancedElement {
          start(signal: AbortSignal): void {
            this.addEventListener('click', () => this.append('clicked'), { signal });
            for (let times = below(12); times >= 0; times -= 1) {
              try {
                acts[below(acts.length)]?.(this);
              } catch {
                // As a node put inside itself: the next one then.
              }
            }
            throw new Error('on purpose');
          }
        },
      );
      const wrong: string[] = [];
      for (let run = 0; run < 500; run += 1) {
        const parsed = new DOMParser().parseFromString(
          `<throws-late><p class="a">one <i>two</i></p><ul><li>1</li><li data-0="x">2</li></ul>
           <p data-needs-script hidden>three</p><label><input value="v">four</label></throws-late>`,
          'text/html',
        );
        const host = parsed.body.firstElementChild as HTMLElement;
        const before = host.cloneNode(true);
        const around = document.body.childElementCount;
        document.body.append(host);
        host.click();
        const [field] = host.querySelectorAll('input');
        if (!host.isEqualNode(before)) wrong.push(host.outerHTML);
        if (field?.checked || field?.value !== 'v') wrong.push('a field');
        if (document.body.childElementCount !== around + 1) wrong.push('outside');
        host.remove();
      }
      return wrong;
    });
    expect(faults).toEqual([]);
  });
});
