import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { coverageFinding, coverageName, wanted, type CoverageModel } from './model.ts';

/** The part of the forecasts that lay in their interval, by size, against the wanted part. */
export function CoverageView({ model, width }: { model: CoverageModel; width: number }) {
  const { t } = useTranslation('estimate-coverage');
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  return (
    <Dots
      width={width}
      mirror={direction === 'rtl'}
      label={coverageFinding(model).map(say).join(' ')}
      format={format.share}
      domain={[0, 100]}
      references={[{ value: wanted, label: t('wanted') }]}
      legend={[{ tone: 'flow', label: t('within') }]}
      rows={model.rows.map((row) => ({
        id: `${row.of}-${row.size ?? 0}`,
        label: say(coverageName(row)),
        strong: row.size === null,
        dots: [{ id: 'within', value: row.within_pct, tone: 'flow' }],
        text: format.share(row.within_pct),
      }))}
    />
  );
}
