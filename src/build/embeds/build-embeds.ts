import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { DataManifest } from '../../database/manifest.ts';
import { placeOf } from '../../exports/embedding/picture-address.ts';
import { lostScripts } from '../pages/lost-script.ts';
import { siteAddress } from '../pages/page-address.ts';
import { root } from '../root.ts';
import { table, type Weight } from '../budgets/budgets.ts';
import type { ReadFigure } from './describe.ts';
import { describeFigures } from './describe-figures.ts';
import { writeEdition } from './editions.ts';
import { embedConfig } from './embed-config.ts';
import { allStyles, embedFiles, styleOf, type EmbedFiles } from './embed-files.ts';
import type { SpeakingFigure } from './embed-words.ts';
import { embedHtml, unscriptedFile, unscriptedHtml } from './embed-html.ts';
import { firstScript, firstScriptOfAll, wordsFolder } from './first-script.ts';
import { buildHostScripts } from './host-scripts.ts';
import { mergeFigures } from './merge-figures.ts';
import { oembedOfAny } from './oembed.ts';
import { notesOf, placePages } from './place-pages.ts';
import { unscripted } from './unscripted.ts';
import { weighEmbeds } from './weigh-embeds.ts';

type Output = Rolldown.RolldownOutput['output'];

const base = process.env['BASE_PATH'] ?? '/';

/**
 * Puts the embeds into a built site: a page for each figure, the scripts for the pages around
 * them, the list of all.
 *
 * @returns what each weighs, in every language
 */
export async function buildEmbeds(folder: string): Promise<readonly Weight[]> {
  const manifest = JSON.parse(
    await readFile(join(root, 'public/data/manifest.json'), 'utf8'),
  ) as DataManifest;
  const read = await describeFigures();
  const described = read.map((one) => one.described);
  const bundle = await bundled(
    folder,
    read.map(({ speaks }) => speaks),
  );
  const filesOf = await writeFiles(
    folder,
    bundle,
    described.map(({ id }) => id),
  );
  const words = wordsFolder(bundle);
  const first = firstScript(words);
  await write(folder, first.file, first.source);
  await writePages(folder, read, filesOf, first.file);
  // For addresses that name no figure; may be served at any depth.
  const style = await writeStyle(folder, allStyles(bundle));
  for (const { file, source } of Object.values(lostScripts())) await write(folder, file, source);
  const files = { ...embedFiles(bundle, null), styles: [style] };
  const told = firstScriptOfAll(
    words,
    read.map(({ described: { id }, asks }) => ({ id, asks, ...filesOf.get(id)! })),
  );
  await write(folder, told.file, told.source);
  const unknown = embedHtml({ id: null, title: '', files, prefix: base, first: told.file });
  // Some hosts look for what stands in for a page beside it.
  for (const file of ['embed.html', 'embed/404.html']) await write(folder, file, unknown);
  const scripts = await buildHostScripts(folder);
  const list = { edition: manifest.edition, made: manifest.made, scripts, figures: described };
  await write(folder, 'embed/figures.json', `${JSON.stringify(list)}\n`);
  const open = bundle.find((file) => file.fileName.includes('open-embed'));
  await writeEdition(folder, manifest, {
    script: open?.fileName ?? files.entry,
    style,
    all: [...bundle.map(({ fileName }) => fileName), style],
  });
  const names = bundle.map(({ fileName }) => fileName);
  return weighEmbeds(folder, names, read, (id) => [first.file, ...allOf(filesOf.get(id)!)]);
}

/** One script and one style for each figure; all its files by its id. */
async function writeFiles(
  folder: string,
  bundle: Output,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EmbedFiles>> {
  await mergeFigures(folder, bundle, ids);
  const files = ids.map(async (id) => {
    const { styles, ...scripts } = embedFiles(bundle, id);
    const style = await writeStyle(folder, styleOf(bundle, styles));
    return [id, { ...scripts, styles: [style] }] as const;
  });
  return new Map(await Promise.all(files));
}

function allOf({ entry, styles, scripts }: EmbedFiles): string[] {
  return [entry, ...styles, ...scripts];
}

/** A page for each figure, and for its usual places. */
async function writePages(
  folder: string,
  read: readonly ReadFigure[],
  filesOf: ReadonlyMap<string, EmbedFiles>,
  first: string,
): Promise<void> {
  const { url } = siteAddress(process.env);
  const noteOf = notesOf(folder);
  const asksOf = new Map(read.map(({ described, asks }) => [described.id, asks]));
  const figures = read.map(({ described }) => described);
  const prefix = '../../';
  for (const { described: one, asks } of read) {
    const place = placeOf([...new URLSearchParams(one.example.split('?')[1] ?? '')]);
    const { frame, words } = await unscripted(one, place, noteOf, prefix);
    const files = filesOf.get(one.id)!;
    const oembed = url === null ? null : oembedOfAny(url, one);
    const link = oembed?.link ?? null;
    await write(
      folder,
      `embed/${one.id}/index.html`,
      embedHtml({ ...one, files, prefix, first, asks, unscripted: frame, link }),
    );
    if (oembed) await write(folder, oembed.file, oembed.json);
    await write(
      folder,
      `embed/${one.id}/${unscriptedFile}`,
      unscriptedHtml({ ...one, inside: words, files, prefix }),
    );
  }
  for (const page of await placePages(folder, figures, noteOf, url)) {
    const [, id = ''] = page.folder.split('/');
    const html = embedHtml({
      id,
      title: { en: page.title },
      files: filesOf.get(id)!,
      prefix: '../'.repeat(page.folder.split('/').length),
      first,
      settings: page.settings,
      asks: asksOf.get(id)!,
      unscripted: page.unscripted,
      link: page.oembed?.link ?? null,
    });
    await write(folder, `${page.folder}/index.html`, html);
    if (page.oembed) await write(folder, page.oembed.file, page.oembed.json);
  }
}

async function bundled(folder: string, figures: readonly SpeakingFigure[]): Promise<Output> {
  const built = await build(embedConfig(folder, figures));
  if (!('output' in built)) throw new Error('The embeds were not built');
  return built.output;
}

async function writeStyle(folder: string, text: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = `assets/embed-${hash}.css`;
  await write(folder, file, text);
  return file;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Prints the heaviest embeds. @throws when one is over its budget */
export function reportEmbeds(weights: readonly Weight[]): void {
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes);
  console.log(`Embeds, the heaviest (brotli)\n${table(heaviest.slice(0, 4))}\n`);
  const over = heaviest.filter(({ bytes, limit }) => bytes > limit);
  if (over.length > 0)
    throw new Error(`Over their budgets: ${over.map(({ what }) => what).join(', ')}`);
}
