import { useTranslation } from 'react-i18next';
import { Ranges } from '../../charts/ranges/Ranges.tsx';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { presets } from '../modelled-flows/settings.ts';
import { splitFinding, type SplitModel } from './model.ts';

const shapes = { per_person: 'circle', income: 'square', survey: 'diamond' } as const;

/** Women's part of what is sent through one corridor: a range over what is assumed. */
export function SplitView({ model, width }: { model: SplitModel; width: number }) {
  const { t } = useTranslation('corridor-split');
  const { t: word } = useTranslation('women-send');
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  return (
    <Ranges
      width={width}
      mirror={direction === 'rtl'}
      domain={[0, endOf(model)]}
      format={format.share}
      label={splitFinding(model).map(say).join(' ')}
      keys={presets.map((one) => ({
        id: one,
        label: word(`sending.${one}`),
        shape: shapes[one],
        chosen: false,
      }))}
      rows={model.splits.map(({ row, low, high }) => ({
        id: row.basis,
        label: t(`row.${row.basis}`, { year: format.year(row.year) }),
        values: Object.fromEntries(presets.map((one) => [one, row[one] ?? 0])),
        text: word('about', { range: format.range(low, high, 'percent') }),
        strong: row.basis === 'published',
      }))}
    />
  );
}

const step = 20;

/** The axis ends at the next fifth, so that a small part is still a range to see. */
function endOf({ splits }: SplitModel): number {
  const most = Math.max(...splits.map(({ high }) => high));
  return Math.min(100, step * Math.ceil((most + 1) / step));
}
