import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import type { AccountsModel } from './model.ts';
import { accountsFinding } from './text.ts';
import { overYears } from '../shared/over-years.ts';

/** Medians of women and of men over the rounds. */
export function AccountsView({ model, width }: { model: AccountsModel; width: number }) {
  const { t } = useTranslation('accounts-world');
  const say = useSay();
  const format = useFormat();
  return (
    <Lines
      {...overYears(format, width)}
      step={5}
      formatY={format.share}
      label={accountsFinding(model).map(say).join(' ')}
      describe={(sex, round, share) => `${sex} · ${format.year(round)} · ${format.share(share)}`}
      series={(['women', 'men'] as const).map((sex) => ({
        id: t(sex),
        label: t(sex),
        tone: sex,
        points: model.rounds.map((row) => ({ x: row.round, y: row[sex] })),
      }))}
    />
  );
}
