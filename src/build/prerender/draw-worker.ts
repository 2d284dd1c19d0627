import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../language/index.ts';
import type { Card } from '../cards/card-svg.ts';
import { pageRenderer, type RenderedPage } from './entry-server.tsx';

/** A page to be drawn in some languages, and the card beside it where an economy has one. */
export interface Drawing {
  path: string;
  economy: string | null;
  languages: readonly Language[];
}

/** A page in one language. */
export interface DrawnPage {
  page: RenderedPage;
  card: Card | null;
}

/** What is sent back for a drawing, by its number. */
export type Drawn = { id: number } & ({ pages: DrawnPage[] } | { failed: string });

// Draws pages in a thread of its own, one after another.
const { data } = workerData as { data: string };
const { render, card } = pageRenderer(data);
let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ id, drawing }: { id: number; drawing: Drawing }) => {
  before = before.then(async () => {
    const drawn = await draw(drawing).then(
      (pages): Drawn => ({ id, pages }),
      (error: unknown): Drawn => ({ id, failed: String(error) }),
    );
    // Of a thread, not of a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage(drawn);
  });
});

async function draw({ path, economy, languages }: Drawing): Promise<DrawnPage[]> {
  const pages: DrawnPage[] = [];
  // The first language brings the rows; the others find them there.
  for (const language of languages)
    pages.push({
      page: await render(path, language),
      card: economy === null ? null : await card(economy, language),
    });
  return pages;
}
