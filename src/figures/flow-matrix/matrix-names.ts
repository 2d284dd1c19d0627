import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import type { End } from '../flow-bands/model.ts';
import { groupMessage, nodeValue } from '../flow-bands/nodes.ts';
import type { MatrixNames } from './layout.ts';
import type { MatrixModel } from './model.ts';

/** What is written beside the cells, in the reader's language. */
export function useMatrixNames({ rows, columns, settings }: MatrixModel): MatrixNames {
  const { t } = useTranslation('flow-bands');
  const say = useSay();
  const { of, order } = settings;
  return useMemo(() => {
    const name = ({ node }: End) =>
      say({ id: 'flow-bands:name', values: { node: nodeValue(node) } });
    const regions = order === 'region' ? runsOf(rows) : [];
    return {
      rows: rows.map(name),
      columns: columns.map(name),
      heads: [t(`end.to.${of}`), t(`end.from.${of}`)],
      regions: regions.flatMap(({ region }) =>
        region === null ? [] : [say(groupMessage(region))],
      ),
    };
  }, [rows, columns, of, order, t, say]);
}

/** Runs of one region among rows or columns that stand by region. */
export function runsOf(ends: readonly End[]) {
  const runs: { region: string | null; first: number; size: number }[] = [];
  ends.forEach(({ region }, at) => {
    const last = runs.at(-1);
    if (last && last.region === region) last.size++;
    else runs.push({ region, first: at, size: 1 });
  });
  return runs;
}
