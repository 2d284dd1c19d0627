import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorker } from '../../../src/build/offline/build-worker.ts';
import { openingOf } from '../../../src/build/offline/opening.ts';
import { root } from '../../../src/build/root.ts';
import { serveSite, type Site } from '../../../src/build/server/serve-site.ts';

const dist = join(root, 'dist');

/** A host at one address that goes down, and comes back with another version of the site. */
export interface MovingHost {
  url: string;
  down: () => Promise<void>;
  up: (folder?: string) => Promise<void>;
}

/** Serves the built site. */
export async function movingHost(): Promise<MovingHost> {
  let site: Site | null = await serveSite(dist);
  const { url } = site;
  const down = async () => {
    await site?.close();
    site = null;
  };
  return {
    url,
    down,
    async up(folder = dist) {
      await down();
      site = await serveSite(folder, { port: Number(new URL(url).port) });
    },
  };
}

/** Name of the script that the front page of a built site opens with. */
export async function openingScript(folder = dist): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return /\/(index-[\w-]+\.js)"/.exec(html)?.[1] ?? '';
}

/** A copy of the front page and its files that calls itself another version; to be removed. */
export async function newerSite(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const copied = await copyOfSite();
  const { folder } = copied;
  const script = await openingScript(folder);
  await rename(join(folder, 'assets', script), join(folder, 'assets/index-NEWER.js'));
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), html.replaceAll(script, 'index-NEWER.js'));
  await buildWorker(folder, 'service-worker', openingOf(folder, []));
  return copied;
}

/** A copy that wants nothing kept, as a build with `OFFLINE=off` makes it; to be removed. */
export async function siteWithoutOffline(): Promise<{
  folder: string;
  remove: () => Promise<void>;
}> {
  const copied = await copyOfSite();
  const front = join(copied.folder, 'index.html');
  const html = await readFile(front, 'utf8');
  await writeFile(front, html.replace('</head>', '<meta name="offline" content="off" />\n</head>'));
  await buildWorker(copied.folder, 'remove-worker', []);
  return copied;
}

async function copyOfSite() {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  const wanted =
    /^(?:$|\/(?:assets|data(?:\/page.*)?|[\w.-]+\.(?:html|svg|webmanifest|json))(?:\/|$))/;
  await cp(dist, folder, {
    recursive: true,
    filter: (from) => wanted.test(from.slice(dist.length)) && !/\/bundles-/.test(from),
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
