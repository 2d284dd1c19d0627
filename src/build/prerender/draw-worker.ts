import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../language/index.ts';
import type { Card } from '../cards/card-svg.ts';
import type { DrawnPicture, PictureAsk } from '../pictures/picture-renderer.ts';
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

/** What is drawn: a page, or a picture of a figure. */
export type Task = { id: number } & ({ drawing: Drawing } | { picture: PictureAsk });

/** What is sent back for a task, by its number. */
export type Drawn = { id: number } & (
  { pages: DrawnPage[] } | { picture: DrawnPicture | null } | { failed: string }
);

// Draws pages in a thread of its own, one after another.
const { data } = workerData as { data: string };
const { render, card, picture } = pageRenderer(data);
let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  before = before.then(async () => {
    const drawn = await drawnFor(task).catch((error: unknown): Drawn => ({
      id: task.id,
      failed: String(error),
    }));
    // Of a thread, not of a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    parentPort?.postMessage(drawn);
  });
});

async function drawnFor(task: Task): Promise<Drawn> {
  const { id } = task;
  return 'drawing' in task
    ? { id, pages: await draw(task.drawing) }
    : { id, picture: await picture(task.picture) };
}

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
