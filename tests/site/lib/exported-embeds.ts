import type { Page } from 'playwright-core';
import type { RegisteredFigure } from '../../../src/figures/figure/registry.ts';
import {
  filePage,
  shieldedSnippet,
  type Embedding,
} from '../../../src/exports/embedding/snippets.ts';
import { builtCode } from './built-code.ts';

/** A figure's example as it is taken away: a page of its own, and a shielded picture for another. */
export interface ExportedEmbed {
  figure: string;
  file: string;
  shielded: string;
}

/** How many are drawn at once. */
const together = 6;

/** Takes examples of figures away as the dialog does, by its own code, on a page of their site. */
export async function exportedEmbeds(
  page: Page,
  root: string,
  figures: readonly RegisteredFigure[],
): Promise<ExportedEmbed[]> {
  await page.evaluate(`${await builtCode('src/exports/embedding/drawn-embed.ts', 'drawing')};
    globalThis.drawing = drawing`);
  const exported: ExportedEmbed[] = [];
  for (let from = 0; from < figures.length; from += together)
    exported.push(
      ...(await Promise.all(
        figures.slice(from, from + together).map(async ({ id, example }) => {
          const embedding: Embedding = {
            root,
            figure: id,
            parameters: [...new URLSearchParams(example)],
            title: id,
            heights: [],
          };
          const drawn = (linked: boolean) =>
            page.evaluate<{ svg: string; permalink: string }>(
              `drawing.drawnEmbed(${JSON.stringify(embedding)}, ${linked})`,
            );
          const [{ svg, permalink }, alone] = await Promise.all([drawn(true), drawn(false)]);
          const file = filePage({
            title: id,
            language: 'en',
            direction: 'ltr',
            svg,
            permalink,
            brand: 'Remittance Atlas',
          });
          return { figure: id, file, shielded: shieldedSnippet(alone.svg) };
        }),
      )),
    );
  return exported;
}
