import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringBack, putAside, writeEdition } from '../../src/build/embeds/editions.ts';
import { serveSite, type Site } from '../../src/build/server/serve-site.ts';
import { root } from '../../src/build/root.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { sealed } from '../../src/database/seal.ts';
import type { KeptEdition } from '../../src/embed/kept-edition.ts';
import { journeys } from './lib/journey.ts';

const open = journeys();
const built = join(root, 'dist');
const former = '0ddba110';
let folder: string;
let site: Site;
let edition: string;

const json = (file: string): unknown => JSON.parse(readFileSync(join(built, file), 'utf8'));

/**
 * The built site with an older edition kept in it: the same embeds and one economy's figures under
 * other names, put aside and brought back as a build does.
 */
beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache/frozen-'));
  const manifest = json('data/manifest.json') as DataManifest;
  ({ edition } = manifest);
  const { script, style } = json(`data/editions/${edition}.json`) as KeptEdition;
  const all = json(`data/editions/${edition}.files.json`) as string[];
  const code = all.filter((file) => file.startsWith('assets/'));
  const bundles = manifest.bundles ?? '';
  const older = `${bundles}-older`;
  const earlier = join(folder, 'former');
  const moved = (file: string) => file.replace(/^assets\//, 'older/');
  const write = (to: string, text: string | Buffer) => {
    mkdirSync(dirname(join(earlier, to)), { recursive: true });
    writeFileSync(join(earlier, to), text);
  };
  for (const file of code) {
    const content = readFileSync(join(built, file));
    write(
      moved(file),
      /\.(?:js|css)$/.test(file)
        ? String(content).replaceAll(edition, former).replaceAll(bundles, older)
        : content,
    );
  }
  const economy = `${bundles}/economy/MEX.json`;
  const { sum: _, ...held } = json(`data/${economy}`) as Record<string, string>;
  const moving = economy.replace(bundles, older);
  write(`data/${moving}`, await sealed(moving, held));
  await writeEdition(
    earlier,
    { ...manifest, edition: former, bundles: older },
    { script: moved(script), style: moved(style), all: code.map(moved) },
  );
  const now = join(folder, 'now');
  for (const part of ['assets', 'embed', 'data/page', 'data/editions', '_headers', '_redirects'])
    cpSync(join(built, part), join(now, part), { recursive: true });
  await putAside(earlier, join(folder, 'aside'), edition);
  await bringBack(join(folder, 'aside'), now);
  site = await serveSite(now);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('an embed that is frozen to an earlier edition is shown by its script from its data', async () => {
  const asked: string[] = [];
  const { page } = await open(`embed/money-over-time/?economies=MEX&frozen=${former}`, {
    site: site.url,
    prepare: async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
      return undefined;
    },
  });
  await page.locator('.embed[data-state=drawn]').waitFor();
  expect(await page.locator('.embed__ways').textContent()).toContain(former);
  expect(asked.filter((path) => path.endsWith('-older/economy/MEX.json'))).toHaveLength(1);
  expect(asked.filter((path) => /\/older\/open-embed.*\.js$/.test(path))).toHaveLength(1);
  const style = page.locator('link[rel=stylesheet]');
  expect(await style.getAttribute('href')).toContain('/older/');
  expect(asked.filter((path) => /[\da-f]{8}\/economy\//.test(path))).toEqual([]);
});

test('beside it the newest is shown from the newest', async () => {
  const asked: string[] = [];
  const { page } = await open('embed/money-over-time/?economies=MEX', {
    site: site.url,
    prepare: async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
      return undefined;
    },
  });
  await page.locator('.embed[data-state=drawn]').waitFor();
  expect(asked.filter((path) => /older|editions/.test(path))).toEqual([]);
});
