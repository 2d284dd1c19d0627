import type { ComponentProps } from 'react';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat } from '../../language/index.ts';
import { quarterAt } from '../shared/cost-evidence.ts';

type Given = Pick<
  ComponentProps<typeof Lines>,
  'width' | 'step' | 'label' | 'references' | 'series'
>;

/** What a point says: its line by id, its quarter and its percent in words. */
interface CostPoint {
  id: string;
  quarter: string;
  percent: string;
}

/** Costs in percent over the quarters, from zero on. */
export function CostLines({ say, ...given }: Given & { say: (point: CostPoint) => string }) {
  const format = useFormat();
  return (
    <Lines
      {...given}
      height={given.width < 480 ? 260 : 300}
      fromZero
      formatX={format.year}
      formatY={format.share}
      describe={(id, time, percent) =>
        say({
          id,
          quarter: format.quarter(quarterAt(time)),
          percent: format.amount(percent, 'percent', { as: 'full' }),
        })
      }
    />
  );
}
