import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Act } from '#domain/meeting/acts.ts';
import { toFragment } from '#domain/assessment/share.ts';
import { parts } from '#domain/meeting/agenda.ts';
import { actKey, actText } from '#domain/meeting/log.ts';
import { rulesOfColour, violationsOn } from '../../support/axe.ts';
import { isFull } from '../../support/full.ts';
import { fileOf, made, placeOnDevice, stored } from '../assessment/assessment-pages.ts';
import { expect, test } from '../fixtures.ts';

const address = '/egenvurdering/mote/';

const view = (page: Page) => page.locator('meeting-run');
const button = (page: Page, name: string | RegExp) =>
  view(page).getByRole('button', { name, exact: typeof name === 'string' });

/** Begins a meeting with so many from the kommune and the police. */
async function begin(page: Page, kommune: number, police: number): Promise<void> {
  if (!page.url().endsWith(address)) await page.goto(address);
  await page.getByRole('button', { name: 'Begynn et møte' }).click();
  for (let at = 0; at < kommune; at += 1) await button(page, 'Legg til kommune').click();
  for (let at = 0; at < police; at += 1) await button(page, 'Legg til politi').click();
}

/** Fills in the invitation, and begins the meeting it invites to with ten at the table. */
async function beginInvited(page: Page): Promise<void> {
  await page.goto(address);
  const invitation = page.locator('meeting-links');
  await invitation.getByLabel('Navn på møtet').fill('Politirådet, våren');
  await invitation.locator('[data-kommune]').selectOption('3909');
  const police = invitation.locator('[data-role="police"]');
  await police.locator('summary').click();
  await expect(police.getByLabel('Lenke for politiet')).toHaveValue(/rolle=police/);
  await begin(page, 6, 4);
  await expect(view(page).getByLabel('Navnet på møtet')).toHaveValue('Politirådet, våren');
  await view(page).getByLabel('Full egenvurdering, 54 punkter').check();
}

/** What each of ten answers to a point: the first divides kommune and police, the second each of them. */
const voteOf = (person: number, point: number): string => {
  if (point === 0) return person >= 6 ? '0' : '4';
  if (point === 1) return person % 2 === 0 ? '1' : '4';
  return person === 0 ? '4' : '2';
};

const seatOf = (person: number): string =>
  person >= 6 ? `Politi ${person - 5}` : `Kommune ${person + 1}`;

/** Presses the same key for each point, which a held key does not do. */
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of the meeting on a screen is offered', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('assessment-meeting')).toBeHidden();
  });
});

test('ten who are invited answer 54 points on one device, by keyboard, and go home with three measures', async ({
  page,
}) => {
  test.slow();
  await beginInvited(page);
  await button(page, 'Start klokken').press('Enter');
  await button(page, 'Gå til svarene').press('Enter');
  await expect(view(page).locator('[data-progress]')).toContainText('0 av 10 er klare');

  await button(page, 'Begynn runden').press('Enter');
  for (let person = 0; person < 10; person += 1) {
    await expect(button(page, `Jeg er ${seatOf(person)}`)).toBeFocused();
    await page.keyboard.press('Enter');
    await press(page, voteOf(person, 0), 1);
    await press(page, voteOf(person, 1), 1);
    await press(page, voteOf(person, 2), 52);
    await expect(button(page, 'Ferdig, skjul svarene')).toBeFocused();
    await page.keyboard.press('Enter');
  }

  await expect(button(page, 'Vis svarene')).toBeFocused();
  await expect(view(page).locator('.picture')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(view(page)).toContainText('På 2 punkter ser dere tydelig ulikt på det.');
  await button(page, 'Begynn samtalen').press('Enter');
  await expect(view(page).locator('[data-point] h2')).toBeFocused();
  await expect(view(page)).toContainText('Kommunen og politiet er 4 steg fra hverandre.');
  await page.keyboard.press('1');
  await view(page).getByLabel('Hvorfor?').fill('Vedtaket er fra forrige periode.');
  await button(page, 'Neste').press('Enter');
  await expect(view(page).locator('[data-point] h2')).toBeFocused();
  await press(page, '2', 1);
  await page.keyboard.press('Enter');
  await button(page, 'Sett midten på resten').press('Enter');
  await expect(view(page)).toContainText('Midten er satt på 52 punkter.');

  await page.keyboard.press('Enter');
  for (let at = 0; at < 3; at += 1) {
    await view(page).locator('[data-choose]').first().press('Enter');
    await page.keyboard.type(`Rolle ${at + 1}`);
    await view(page)
      .getByLabel('Frist')
      .nth(at)
      .fill(`2027-0${at + 1}-15`);
  }
  await expect(view(page)).toContainText('3 av 3 er valgt.');
  await button(page, 'Avslutt møtet').press('Enter');
  await expect(view(page)).toContainText('54 av 54 punkter er avgjort, 2 av dem etter samtale.');
  await expect(view(page).locator('[data-log]')).toContainText('Kommune: 6.Politi: 4.');
  await button(page, 'Lagre i egenvurderingen').press('Enter');

  await view(page).getByRole('link', { name: 'Åpne handlingsplanen' }).click();
  await expect(page.locator('[data-cards] > li')).toHaveCount(3);
  await expect(page.locator('[data-cards]')).toContainText('15. januar 2027');
  const entries = await stored(page);
  const consensus = Object.keys(entries).find((key) => key.endsWith('-felles:answers.A1'));
  expect(consensus && entries[consensus]).toBe('1');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('ten who are invited answer 54 points on one device, and go home with three measures', async ({
    page,
  }) => {
    test.skip(!isFull, 'Six hundred taps take half a minute: npm run test:all has them.');
    test.setTimeout(300_000);
    await beginInvited(page);
    await button(page, 'Gå til svarene').tap();
    await button(page, 'Begynn runden').tap();
    for (let person = 0; person < 10; person += 1) {
      await button(page, `Jeg er ${seatOf(person)}`).tap();
      for (let point = 0; point < 54; point += 1)
        await view(page)
          .locator(`[data-answer="${voteOf(person, point)}"]`)
          .tap();
      await button(page, 'Ferdig, skjul svarene').tap();
    }
    await button(page, 'Vis svarene').tap();
    await button(page, 'Begynn samtalen').tap();
    for (const level of [1, 2]) {
      await view(page).locator(`[data-decide="${level}"]`).tap();
      await button(page, 'Neste').tap();
    }
    await button(page, 'Sett midten på resten').tap();
    await button(page, 'Velg tiltak').tap();
    for (let at = 0; at < 3; at += 1) {
      await view(page).locator('[data-choose]').first().tap();
      await view(page)
        .getByLabel('Eier')
        .nth(at)
        .fill(`Rolle ${at + 1}`);
    }
    await button(page, 'Avslutt møtet').tap();
    await expect(view(page)).toContainText('54 av 54 punkter er avgjort, 2 av dem etter samtale.');
    await expect(view(page).locator('[data-end-measures] > li')).toHaveCount(3);
    await button(page, 'Lagre i egenvurderingen').tap();
    await view(page).getByRole('link', { name: 'Åpne handlingsplanen' }).tap();
    await expect(page.locator('[data-cards] > li')).toHaveCount(3);
  });

  test('those who answered before bring a file or a link, one answers here, and the room ends with a measure', async ({
    page,
  }) => {
    await begin(page, 1, 1);
    await button(page, 'Gå til svarene').tap();
    await view(page).getByText('Filer og lenker').tap();
    const ids = ['A1', 'A2', 'B1', 'B3', 'C1', 'C3', 'D1', 'D3', 'E1', 'F1', 'H1', 'I3'];
    const answers = Object.fromEntries(ids.map((id) => [id, 1 as const]));
    const files = view(page).locator('[data-drop="answers"] input');
    await files.setInputFiles(fileOf([made({ role: 'police', answers })]));
    const school = made({ id: 'skolen', role: 'school', answers });
    const fragment = await toFragment(school, '2026-11-24T12:00:00.000Z');
    const links = view(page).getByLabel('Lim inn lenker');
    await links.fill('Hei, dette er ikke en lenke');
    await button(page, 'Hent svarene').tap();
    await expect(page.locator('[data-meeting-problems]')).toContainText('Lenken kunne ikke leses');
    await expect(links).toBeFocused();
    await links.fill(`Hei! https://example.com/egenvurdering/full/#${fragment}\nHilsen skolen`);
    await button(page, 'Hent svarene').tap();
    await expect(links).toHaveValue('');
    await button(page, 'Ta med dem jeg har krysset av').tap();
    for (const seat of ['Politi 1', 'Skole 1'])
      await expect(view(page).locator('[data-voters]')).toContainText(
        `${seat} klar, svarte før møtet`,
      );

    await button(page, 'Gi enheten til Kommune 1').tap();
    await button(page, 'Jeg er Kommune 1').tap();
    for (const _ of ids) await view(page).locator('[data-answer="3"]').tap();
    await button(page, 'Ferdig, skjul svarene').tap();
    await button(page, 'Vis svarene').tap();
    await button(page, 'Begynn samtalen').tap();
    await view(page).locator('[data-decide="2"]').tap();
    await expect(view(page).locator('[data-meaning]')).toContainText('Nivå 2');
    await button(page, 'Oversikt').tap();
    await view(page).getByLabel('Hvor mange punkter vil dere snakke om?').fill('1');
    await button(page, 'Sett midten på resten').tap();
    await button(page, 'Velg tiltak').tap();
    await view(page).locator('[data-choose]').first().tap();
    await view(page).getByLabel('Eier').fill('Rådmannen');
    await button(page, 'Avslutt møtet').tap();
    await expect(view(page).locator('[data-end-measures]')).toContainText('Eier: Rådmannen.');
  });
});

test('a vote is hidden from the next, from whoever opens the page anew, and undo takes it back', async ({
  page,
}) => {
  await begin(page, 2, 0);
  await button(page, 'Gå til svarene').click();
  await button(page, 'Gi enheten til Kommune 1').click();
  await button(page, 'Jeg er Kommune 1').click();
  await page.keyboard.press('3');
  await expect(view(page)).toContainText('Punkt 2 av 12');
  await page.reload();
  await expect(view(page).locator('[data-voters]')).toContainText('Kommune 1 1 av 12 besvart');
  await expect(view(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  await button(page, 'Angre: et svar').click();
  await expect(view(page).locator('[data-voters]')).toContainText('Kommune 1 0 av 12 besvart');
  await button(page, 'Gi enheten til Kommune 1').click();
  await button(page, 'Jeg er Kommune 1').click();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowLeft');
  await expect(view(page).locator('[data-answer="3"]')).toHaveAttribute('aria-pressed', 'true');
});

test('cards are typed one digit after the other, or counted', async ({ page }) => {
  await begin(page, 2, 1);
  await button(page, 'Gå til svarene').click();
  await view(page).locator('[data-cards] summary').click();
  await view(page).getByLabel('Kommune 1, kort').focus();
  await page.keyboard.type('3');
  await expect(view(page).getByLabel('Kommune 2, kort')).toBeFocused();
  await page.keyboard.type('29');
  await expect(view(page)).toContainText('1 av 12 punkter er ført.');
  await page.keyboard.press('Enter');
  await expect(view(page).getByLabel('Kommune 1, kort')).toHaveValue('');
  await page.keyboard.type('x');
  await expect(view(page).getByRole('alert').filter({ hasText: 'Skriv 0, 1, 2' })).toBeVisible();
  await view(page).getByLabel('Bare hvor mange').check();
  await view(page).getByLabel('Antall som viste 4').fill('3');
  await expect(view(page)).toContainText('2 av 12 punkter er ført.');
  await button(page, 'Kortene er ført').click();
  await button(page, 'Vis svarene').click();
  await expect(view(page).locator('[data-rest], [data-queue]')).not.toHaveCount(0);
});

/** A meeting of three that have voted, with a point decided and a measure chosen, as the device keeps it. */
function keptMeeting(): Record<string, string> {
  const points = ['A1', 'A2', 'B1'];
  const ids = ['k1', 'k2', 'p1'];
  const acts: Act[] = [
    {
      ...{ do: 'begin', version: 1, at: '2026-11-01T09:00:00.000Z', form: 'hurtigsjekk', points },
      ...{ length: 60, kommune: '', name: 'Prøvemøte', date: '2026-11-01' },
    },
    ...ids.map((id): Act => ({
      ...{ do: 'join', id, role: id === 'p1' ? 'police' : 'kommune', name: '' },
    })),
    ...ids.flatMap((id) =>
      points.map((point): Act => ({
        ...{ do: 'vote', id, point, answer: id === 'p1' ? 0 : 3, way: 'device' },
      })),
    ),
    { do: 'ready', ids },
    { do: 'reveal' },
    { do: 'decide', point: 'A1', answer: 1 },
    { do: 'settle', points },
    { do: 'measure', id: 't1', indicator: 'A1', action: 'Sak til kommunestyret', owner: '' },
  ];
  const entries = acts.map((act, at) => [`slt.mote:${actKey('m1', at)}`, actText(act)]);
  const place = JSON.stringify({ spans: [], point: 'A1' });
  return { ...Object.fromEntries(entries), 'slt.mote:m1:sted': place };
}

/** A meeting whose votes are shown: wide on a gate, alike on the other point. */
function meetingInTalk(): Record<string, string> {
  const points = ['A1', 'A2'];
  const votes = { k1: [4, 2], k2: [3, 2], p1: [0, 2], p2: ['unknown', 2] } as const;
  const acts: Act[] = [
    {
      ...{ do: 'begin', version: 1, at: '2026-11-24T09:00:00.000Z', form: 'hurtigsjekk', points },
      ...{ length: 60, kommune: '', name: 'Prøvemøte', date: '2026-11-24' },
    },
    ...Object.keys(votes).map((id): Act => ({
      ...{ do: 'join', id, role: id.startsWith('p') ? 'police' : 'kommune', name: '' },
    })),
    ...Object.entries(votes).flatMap(([id, answers]) =>
      answers.map((answer, at): Act => ({
        ...{ do: 'vote', id, point: points[at] ?? '', answer, way: 'device' },
      })),
    ),
    { do: 'ready', ids: Object.keys(votes) },
    { do: 'reveal' },
  ];
  return Object.fromEntries(acts.map((act, at) => [`slt.mote:${actKey('m1', at)}`, actText(act)]));
}

test('each part can be used by all, in the dark too, and fits 320 pixels', async ({ page }) => {
  await placeOnDevice(page, keptMeeting());
  await page.setViewportSize({ width: 320, height: 800 });
  for (const part of parts) {
    await page.goto(`${address}#mote/m1/${part}`);
    await expect(view(page)).toHaveAttribute('data-view', part);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide, part).toBeLessThanOrEqual(0);
    expect(await violationsOn(page, { within: 'main' }), part).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const colours = { within: 'main', rules: rulesOfColour };
    expect(await violationsOn(page, colours), `${part} in the dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test('a device that refuses to keep anything says so, and gives the meeting as a file that can be read again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await begin(page, 2, 0);
  await expect(view(page).getByRole('alert').first()).toContainText(
    'Nettleseren lar oss ikke lagre',
  );
  await view(page).getByRole('link', { name: '5 Slutt' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Last ned møtet som fil').click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  await view(page).getByRole('link', { name: '1 Start' }).click();
  await view(page).getByRole('link', { name: 'Alle møter' }).click();
  await view(page)
    .locator('[data-drop="meeting"] input')
    .setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(view(page).locator('[data-meetings] > li')).toHaveCount(2);
  await expect(view(page).locator('[data-meetings] > li').nth(1)).toContainText('2 deltakere');

  // Nothing was kept, so this is a machine without meetings.
  await page.goto('/egenvurdering/');
  await page.goto(address);
  await page.getByRole('button', { name: 'Åpne et møte fra fil' }).click();
  const file = view(page).locator('[data-drop="meeting"] input');
  await expect(file).toBeFocused();
});

test('the talk says what is open of it, asks why a must does not apply, and takes keys after undo', async ({
  page,
}) => {
  await placeOnDevice(page, meetingInTalk());
  await page.goto(`${address}#mote/m1/talk`);
  const rest = view(page).locator('[data-rest]');
  const meaning = view(page).locator('[data-meaning]');
  await button(page, 'Begynn samtalen').click();
  await expect(view(page).locator('[data-point-spread]')).toContainText('1 svarte «Vet ikke»');
  await page.keyboard.press('i');
  await expect(meaning).toContainText('trenger en begrunnelse');
  await button(page, 'Oversikt').click();
  await button(page, 'Sett midten på resten').click();
  await expect(rest).toContainText('Resten er avgjort. 1 punkt i listen er ikke avgjort');
  await view(page).locator('[data-go="A1"]').click();
  await view(page).getByLabel('Hvorfor?').fill('Vi er en bydel.');
  await expect(meaning).toContainText('Ikke aktuelt');
  await button(page, 'Angre: en begrunnelse').click();
  await page.keyboard.press('2');
  await expect(meaning).toContainText('Nivå 2');
});
