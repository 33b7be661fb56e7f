import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { expect, test } from '../fixtures.ts';
import {
  answer,
  answerAll,
  made,
  onDevice,
  placeOnDevice,
  quickCheck,
  quickIds,
  stage,
} from './assessment-pages.ts';

const onward = 'Gå videre';
const allAt = <Value>(ids: readonly string[], value: Value) =>
  Object.fromEntries(ids.map((id) => [id, value]));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the self-assessment lists what fits whom, and says nothing of what was begun', async ({
    page,
  }) => {
    await page.goto('/egenvurdering/');
    await page.getByText('Hvilket passer oss?').click();
    await expect(page.getByText('Dere er i en bydel')).toBeVisible();
    await expect(page.locator('[data-suggestions] a')).toHaveCount(4);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByText('Fortsett der du slapp')).toHaveCount(0);
  });

  test('a result leads on to all there is', async ({ page }) => {
    await page.goto('/egenvurdering/hurtigsjekk/');
    const links = page.getByRole('navigation', { name: onward }).getByRole('link');
    await expect(links).toHaveText([
      'Ta den fulle egenvurderingen',
      'Lag en handlingsplan',
      'Sammenlign svar fra flere',
      'Tilbake til egenvurderingen',
    ]);
  });
});

test('a result leads to what is missing, and then to the longer form with the answers in it', async ({
  page,
}) => {
  await page.goto(quickCheck);
  await answerAll(page, '3', quickIds.slice(1));
  const links = page.getByRole('navigation', { name: onward }).getByRole('link');
  await links.first().click();
  await expect(page).toHaveURL('/egenvurdering/hurtigsjekk/#A1');
  await expect(page.locator('#A1')).toBeFocused();
  await answer(page, 'A1', '2');
  await page.getByRole('link', { name: 'Resultat' }).last().click();
  await expect(links.first()).toHaveText('Ta den fulle egenvurderingen');
  await expect(page.getByText('12 av 54 punkter er alt besvart.')).toBeVisible();
  await links.first().click();
  await expect(page.locator('[data-progress]')).toHaveText('12 av 54 besvart');
});

test('answers to «Dette må til» from before it asked of the decision never say that all is in place', async ({
  page,
}) => {
  const ids = ['koordinator', 'styringsgruppe', 'koordineringsgruppe', 'utforende-niva'];
  const before = made({ answers: {}, conditions: allAt(ids, 'yes' as const) });
  await placeOnDevice(page, { ...onDevice(before), 'slt2.valg:aktiv': before.id });
  await page.goto('/egenvurdering/dette-ma-til/');
  await expect(page.locator('#koordinator input[value="yes"]')).toBeChecked();
  await expect(stage(page)).toBeHidden();
  const said = page.locator('[data-reservation]');
  await expect(said).toContainText('Kommunestyret har vedtatt');
  await expect(said).toContainText('ikke besvart ennå');
  const first = page.getByRole('navigation', { name: onward }).getByRole('link').first();
  await expect(first).toHaveAttribute('href', /#vedtak$/);
  await answer(page, 'vedtak', 'no');
  await expect(stage(page)).toHaveText('3 av 4 må-krav er på plass.');
  await expect(first).toHaveText('Gå gjennom «Før oppstart»');
  await answer(page, 'vedtak', 'yes');
  await expect(stage(page)).toHaveText('4 av 4 må-krav er på plass.');
  await expect(first).toHaveText('Ta hurtigsjekken');
});

test('a comparison leads to a plan for what was agreed on', async ({ page }) => {
  const now = '2026-11-20T10:00:00.000Z';
  const respondent = (id: string, role: Assessment['role']) => ({
    ...newAssessment(id, now, { role, kommune: '3301' }),
    answers: { A1: 3, B1: 2 } as const,
  });
  await placeOnDevice(page, {
    ...onDevice(respondent('kommunen', 'kommune')),
    ...onDevice(respondent('politiet', 'police')),
  });
  await page.goto('/egenvurdering/sammenlign/');
  const links = page.getByRole('navigation', { name: onward }).getByRole('link');
  await expect(links.first()).toHaveText('Bli enige om et felles svar');
  await page.getByRole('button', { name: 'Lag et felles svar' }).click();
  await expect(links.first()).toHaveText('Lag en handlingsplan');
  await links.first().click();
  await expect(page).toHaveURL(/plan\/\?vurdering=/);
  await expect(page.locator('[data-choose] option:checked')).toContainText('Felles svar');
});

test('the page of the self-assessment leads back to the first that is not answered, and to results', async ({
  page,
}) => {
  const short = made({ id: 'kort', role: 'kommune', answers: allAt(quickIds, 3 as const) });
  const long = made({ id: 'lang', kommune: '3301', answers: { A1: 3, A3: 1 } });
  await placeOnDevice(page, {
    ...onDevice({ ...short, changed: '2026-11-01T10:00:00.000Z' }),
    ...onDevice({ ...long, changed: '2026-11-03T10:00:00.000Z' }),
  });
  await page.goto('/egenvurdering/');
  const part = page.getByRole('region', { name: 'Fortsett der du slapp' });
  await expect(part).toContainText('Politiet · Drammen · 52 punkter gjenstår');
  await part.getByRole('link', { name: 'Se resultatet av «Hurtigsjekk»' }).click();
  await expect(page).toHaveURL('/egenvurdering/hurtigsjekk/#resultat');
  await expect(page.getByRole('heading', { name: 'Resultat' })).toBeInViewport();
  await page.goBack();
  await part.getByRole('link', { name: /^Fortsett med «Full/ }).click();
  await expect(page).toHaveURL('/egenvurdering/full/#A2');
  await expect(page.locator('#A2')).toBeFocused();
  await expect(page.locator('[data-about]')).toContainText('Politiet · Drammen');
});

test('a finished form opens at its result', async ({ page }) => {
  const done = made({ answers: allAt(quickIds, 3 as const) });
  await placeOnDevice(page, { ...onDevice(done), 'slt2.valg:aktiv': done.id });
  await page.goto('/egenvurdering/hurtigsjekk/');
  await expect(page.getByRole('heading', { name: 'Resultat' })).toBeVisible();
  await expect(page.locator('#A1')).toBeHidden();
});

test('three answers give one form, with the reason, and screen readers are told', async ({
  page,
}) => {
  await page.goto('/egenvurdering/');
  await page.getByText('Hvilket passer oss?').click();
  const shown = page.locator('[data-suggestions] > li:visible');
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByRole('radio', { name: 'Mye' }).check();
  await expect(shown).toHaveCount(0);
  await page.getByRole('radio', { name: 'Alt' }).check();
  await expect(shown).toHaveCount(1);
  const said = page.locator('form-chooser [role="status"]');
  await expect(said).toHaveText('Forslag: Full egenvurdering. Skjemaet ser på alt.');
  await page.getByRole('radio', { name: 'Bydelen' }).check();
  await expect(shown.getByRole('link')).toHaveAttribute('href', '/egenvurdering/modul-bydel/');
  await expect(said).toContainText('Modulen handler om bydeler.');
});
