import type { Page } from '@playwright/test';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { toFields } from '#domain/assessment/fields.ts';
import { toFile } from '#domain/assessment/file.ts';

/** The forms with everything on one page, as tests fill them in. */
export const quickCheck = '/egenvurdering/hurtigsjekk/#alle';
export const full = '/egenvurdering/full/#alle';

/** The twelve of the quick check. */
export const quickIds = ['A1', 'A2', 'B1', 'B3', 'C1', 'C3', 'D1', 'D3', 'E1', 'F1', 'H1', 'I3'];

export const option = (page: Page, id: string, value: string) =>
  page.locator(`#${id} input[value="${value}"]`);
export const answer = (page: Page, id: string, value: string) => option(page, id, value).check();
export const progress = (page: Page) => page.locator('[data-progress]');
export const saved = (page: Page) => page.locator('[data-saved]');
export const status = (page: Page) => page.locator('[data-status]');
export const stage = (page: Page) => page.locator('[data-stage]');

/** Shows everything a form asks, of what it shows. */
export const showAll = (page: Page) => page.evaluate(() => (location.hash = '#alle'));

/** Gives many answers at once, as what a test begins with; `answer()` presses as a reader does. */
export async function answerAll(page: Page, value: string, ids = quickIds): Promise<void> {
  await page.locator('scale-assessment[data-enhanced]').waitFor();
  await page.evaluate(
    ([names, chosen]) => {
      for (const name of names) {
        const field = document.querySelector<HTMLInputElement>(`#${name} input[value="${chosen}"]`);
        if (!field) throw new Error(`No answer ${chosen} to ${name}`);
        field.click();
      }
    },
    [ids, value] as const,
  );
}

/** Everything the self-assessment keeps on the device, without its prefix. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries({ ...localStorage })
        .filter(([key]) => key.startsWith('slt'))
        .map(([key, value]) => [key.replace('slt2.', ''), String(value)]),
    ),
  );

/** Values that stand on the device before the page is opened. */
export const placeOnDevice = (page: Page, values: Record<string, string>) =>
  page.addInitScript((all) => {
    if (sessionStorage.getItem('placed')) return;
    sessionStorage.setItem('placed', 'yes');
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, values);

/** An assessment of a made-up respondent. */
export const made = (facts: Partial<Assessment> = {}): Assessment => ({
  id: 'eksempel',
  role: 'police',
  started: '2026-11-01T10:00:00.000Z',
  changed: '2026-11-02T10:00:00.000Z',
  answers: { A1: 3, B1: 'unknown' },
  wordings: {},
  conditions: {},
  notes: {},
  evidence: {},
  steps: {},
  ...facts,
});

/** The entries of an assessment as they stand on the device. */
export const onDevice = (assessment: Assessment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(toFields(assessment)).map(([field, value]) => [
      `slt2.${assessment.id}:${field}`,
      value,
    ]),
  );

/** A file with assessments, as the file field takes it. */
export const fileOf = (assessments: Assessment[], name = 'svar.json') =>
  rawFile(toFile({ assessments, measures: [] }, '2026-11-24T12:00:00.000Z'), name);

/** A file with anything in it. */
export const rawFile = (text: string | Buffer, name = 'svar.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Waits until files can be brought in: a form fetches what does it once it is used, as by a key. */
export async function readyToBring(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('import-answers[data-enhanced]').waitFor({ state: 'attached' });
}
