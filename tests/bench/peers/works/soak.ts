import { awkward } from '../../../fuzz/lib/awkward.ts';
import { keptOnFront } from '../../../fuzz/lib/walk.ts';
import { withPage } from '../../lib/bench-context.ts';
import type { Comparison, Unit } from '../lib/comparison.ts';
import type { Lab, Work } from '../lib/lab.ts';
import { act } from '../lib/random-use.ts';
import { workerMemory } from '../lib/worker-memory.ts';

const seed = 20_261_130;

/**
 * Random use by a seed, of one page that is never loaded anew: `--minutes 60`. What it and its workers hold
 * on the front page, garbage collected, at the start (after a third of the time, when what is kept once has
 * come) and at the end.
 */
export const soak: Work = {
  pages: [],
  packages: [],
  named: true,
  async measure(lab) {
    const at = lab.parameters.indexOf('--minutes');
    const minutes = at < 0 ? 60 : Number(lab.parameters[at + 1]);
    const site = await lab.atlas();
    const { start, end, acts, errors, loads } = await used(lab, site, minutes);
    const size = `${minutes} minutes, ${acts} acts, seed ${seed}`;
    const flat = (what: string, unit: Unit, before: number, after: number): Comparison => ({
      size,
      what,
      unit,
      ours: [after],
      peers: [{ name: 'the same page at the start', values: [before], goal: 0.9 }],
    });
    return [
      flat('heap at the end', 'MB', start.heap / 1e6, end.heap / 1e6),
      flat(
        'heap of its workers at the end',
        'MB',
        start.inWorkers.heap / 1e6,
        end.inWorkers.heap / 1e6,
      ),
      flat(
        'memory of the engine at the end',
        'MB',
        start.inWorkers.wasm / 1e6,
        end.inWorkers.wasm / 1e6,
      ),
      flat('nodes of the document at the end', 'nodes', start.nodes, end.nodes),
      flat('listeners at the end', 'listeners', start.listeners, end.listeners),
      flat('workers at the end', 'workers', start.workers, end.workers),
      {
        size,
        what: 'errors on the way',
        unit: 'errors',
        ours: [errors.length],
        under: 1,
        peers: [],
        note: [`loaded ${loads} ×`, ...new Set(errors)].slice(0, 6).join(' · '),
      },
    ];
  },
};

async function used(lab: Lab, site: string, minutes: number) {
  const random = awkward(seed);
  return withPage(
    lab,
    async (page) => {
      const errors: string[] = [];
      let loads = 0;
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('load', () => (loads += 1));
      page.on('dialog', (dialog) => void dialog.dismiss());
      page.context().on('page', (other) => void other.close());
      await page.addInitScript(() => (window.print = () => undefined));
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.enable');
      const inWorkers = await workerMemory(session);
      await page.goto(site);
      const kept = async () => {
        await page.keyboard.press('Escape');
        const front = await keptOnFront(page, session, site);
        return { ...front, inWorkers: await inWorkers(), workers: page.workers().length };
      };
      let acts = 0;
      const until = async (time: number) => {
        while (Date.now() < time) {
          await act(page, site, random).catch((error: unknown) => {
            // An act falls beside a page that is just going.
            if (!/context|navigat|detached/i.test(String(error))) errors.push(String(error));
          });
          acts += 1;
          // Back beyond the first page of the visit.
          if (!page.url().startsWith(site)) await page.goto(site);
          await page.waitForTimeout(random.int(400));
          if (acts % 500 === 0) console.log(`  ${acts} acts, ${errors.length} errors`);
        }
      };
      const began = Date.now();
      await until(began + minutes * 20_000);
      const start = await kept();
      await until(began + minutes * 60_000);
      return { start, end: await kept(), acts, errors, loads };
    },
    { viewport: { width: 1280, height: 800 }, acceptDownloads: false },
  );
}
