import type { Drawers } from '../prerender/drawers.ts';
import type { DrawnPage } from '../prerender/draw-worker.ts';
import type { SitePage } from './site-pages.ts';

/** So many are on their way at a time: each weighs as much as its page. */
const atOnce = 6;

/** Draws pages, those of an address in all languages by one thread; in the order they were given. */
export async function* drawPages(
  pages: readonly SitePage[],
  drawers: Drawers,
): AsyncGenerator<{ page: SitePage; drawn: DrawnPage | null }> {
  const groups = new Map<string, SitePage[]>();
  for (const page of pages) {
    const key = page.drawn ?? page.file;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const waiting: Promise<{ page: SitePage; drawn: DrawnPage | null }[]>[] = [];
  for (const group of groups.values()) {
    waiting.push(drawGroup(group, drawers));
    if (waiting.length >= atOnce) yield* (await waiting.shift()) ?? [];
  }
  for (const rest of waiting) yield* await rest;
}

async function drawGroup(group: readonly SitePage[], drawers: Drawers) {
  const [{ drawn: path = null, economy = null } = {}] = group;
  if (path === null) return group.map((page) => ({ page, drawn: null }));
  const languages = group.map(({ language }) => language);
  const drawn = await drawers.draw({ path, economy, languages });
  return group.map((page, index) => ({ page, drawn: drawn[index] ?? null }));
}
