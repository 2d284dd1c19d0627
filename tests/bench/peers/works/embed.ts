import { times } from '../../lib/bench-context.ts';
import type { Work } from '../lib/lab.ts';
import { onPhone, type Visit, visited } from '../lib/visit.ts';

const peers = { vega: 'vega-embed', plot: 'Observable Plot', echarts: 'ECharts' } as const;

/** One chart of bars, who sends money to Nepal, on the phone's throttle. */
export const embed: Work = {
  pages: ['embed-vega', 'embed-plot', 'embed-echarts'],
  packages: ['vega-embed', 'vega', 'vega-lite', '@observablehq/plot', 'echarts'],
  async measure(lab) {
    const ours = new URL('embed/top-partners/?economies=NPL', await lab.atlas()).href;
    const addresses: Record<string, string> = {
      ours,
      ...Object.fromEntries(
        Object.keys(peers).map((name) => [name, new URL(`embed-${name}.html`, lab.site).href]),
      ),
    };
    const runs: Record<string, Visit[]> = {};
    for (let round = 0; round < times(lab, 7); round++)
      for (const [name, address] of Object.entries(addresses)) {
        const drawn = name === 'ours' ? '.embed[data-state=drawn]' : '[data-drawn]';
        const visit = await onPhone(lab, (page, session) => visited(page, session, address, drawn));
        (runs[name] ??= []).push(visit);
      }
    const compare = (what: string, unit: 'ms' | 'KB', of: (visit: Visit) => number) => ({
      size: 'one chart of bars',
      what,
      unit,
      ours: runs['ours']!.map(of),
      peers: Object.entries(peers).map(([name, peer]) => ({
        name: peer,
        values: runs[name]!.map(of),
        goal: 1,
      })),
    });
    return [
      compare('can be read, slow phone', 'ms', ({ readable }) => readable),
      compare('bytes until then', 'KB', ({ bytes }) => bytes),
    ];
  },
};
