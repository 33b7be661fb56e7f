import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Coordination } from '#domain/directory/types.ts';
import type { LinkCheck } from '#domain/site/links.ts';
import { checkLinks } from '../../../scripts/links/check.ts';
import { linksFile } from '../../../scripts/links/results-file.ts';
import { linkServer } from '../../support/link-server.ts';
import { madeUp, project, today } from '../../support/made-up.ts';

const patience = { timeout: 100, pause: 1, retryAfter: 1 };
const contact = ['--contact', 'redaksjonen@example.com'];
const [source] = madeUp().evidence as [Coordination['evidence'][number]];
let server: Awaited<ReturnType<typeof linkServer>>;
let root: string;

/** Made-up coordinations with a page each, and one source that no kommune has. */
function site(origin: string): string {
  const folder = project(
    ['/side', '/borte', '/treg', '/flyttet'].map((path, at) =>
      madeUp({
        id: `eksempel-${at + 1}`,
        kommuner: [['4220', '0301', '4221', '1103'][at] ?? ''],
        evidence: [{ ...source, url: `${origin}${path}` }],
      }),
    ),
  );
  writeFileSync(join(folder, 'content/katalog/kommuner.json'), '[]');
  // No test asks anybody but its own server.
  rmSync(join(folder, 'content/hjelpetelefoner'), { recursive: true });
  const lists = ['dokumenter/dokumenter', 'dokumenter/nasjonale', 'katalog/barnevernvakter'];
  for (const name of lists.map((list) => `${list}.yaml`))
    writeFileSync(join(folder, 'content', name), '[]');
  mkdirSync(join(folder, 'content/kilder'));
  writeFileSync(join(folder, 'content/kilder/slettet.yaml'), `url: ${origin}/slettet\n`);
  return folder;
}

beforeAll(async () => {
  server = await linkServer();
});
afterAll(() => server.close());
beforeEach(() => {
  root = site(server.origin);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function check(args: readonly string[] = contact) {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const code = await checkLinks(args, { root, today, print, patience });
  return { code, said: lines.join('\n') };
}

const text = () => readFileSync(join(root, linksFile), 'utf8');
const results = () =>
  Object.fromEntries(
    (parse(text()) as { links: LinkCheck[] }).links.map(({ address, result, checkedAt }) => [
      address.replace(server.origin, ''),
      `${result} ${checkedAt}`,
    ]),
  );
const keep = (links: readonly LinkCheck[]) =>
  writeFileSync(join(root, linksFile), stringify({ links }));

describe('npm run links:check', () => {
  test('keeps what came of each address with the day, and leaves the former file beside it', async () => {
    const before = text();
    const { code, said } = await check();
    expect(code).toBe(0);
    expect(results()).toEqual({
      '/side': `virket ${today}`,
      '/flyttet': `omdirigert ${today}`,
      '/borte': `dod ${today}`,
      '/slettet': `dod ${today}`,
      '/treg': `ikke-naadd ${today}`,
    });
    expect(said).toContain('1 virket, 1 ledet videre, 2 er døde, 1 fikk vi ikke svar fra.');
    expect(text()).toMatch(/^# Hva som skjedde/);
    const former = join(root, 'content/katalog/lenker.forrige.yaml');
    expect(readFileSync(former, 'utf8')).toBe(before);
  });

  test('reports the dead by fylke, with where they stand', async () => {
    const katalog = join(root, 'content/katalog/kommuner.json');
    writeFileSync(katalog, JSON.stringify([{ id: '0301', fylke: '03' }]));
    const { said } = await check();
    expect(said).toContain(
      `Døde lenker: 2\nOslo\n  samordning eksempel-2, evidence.0.url: ${server.origin}/borte (404, 24. november 2026)`,
    );
    expect(said).toMatch(/som gjelder hele landet\n {2}kilde slettet, url: .*\/slettet \(410/);
  });

  test('an address that gives no answer keeps what was known of it, and one that is gone goes', async () => {
    keep([
      { address: `${server.origin}/treg`, result: 'virket', status: 200, checkedAt: '2026-10-01' },
      { address: 'https://example.com/gammel', result: 'virket', checkedAt: '2026-10-01' },
    ]);
    await check();
    expect(results()['/treg']).toBe('virket 2026-10-01');
    expect(Object.keys(results())).not.toContain('https://example.com/gammel');
  });

  test('refuses to write, and says why, when hardly anybody answers', async () => {
    const gone = await linkServer();
    await gone.close();
    rmSync(root, { recursive: true });
    root = site(gone.origin);
    keep([
      { address: `${gone.origin}/side`, result: 'virket', status: 200, checkedAt: '2026-10-01' },
    ]);
    const before = text();
    const { code, said } = await check();
    expect([code, text()]).toEqual([1, before]);
    expect(existsSync(join(root, 'content/katalog/lenker.forrige.yaml'))).toBe(false);
    expect(said).toContain('Da er det nettet som er nede, ikke sidene.');
    expect(said).toContain('Slik retter du:');
  });

  test('writes nothing when it is only to be shown', async () => {
    const before = text();
    const { code } = await check([...contact, '--dry-run']);
    expect([code, text()]).toEqual([0, before]);
  });

  test('does not ask before it knows who asks', async () => {
    const asked = server.got.length;
    const { code, said } = await check([]);
    expect([code, server.got.length]).toEqual([2, asked]);
    expect(said).toContain('--contact ADRESSE');
  });
});
