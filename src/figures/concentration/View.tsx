import { useTranslation } from 'react-i18next';
import { Scatter } from '../../charts/scatter/Scatter.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import type { ConcentrationModel } from './model.ts';
import { concentrationFinding } from './text.ts';

/** Every economy by its largest sender's share and the Herfindahl index, the asked ones marked. */
export function ConcentrationView(props: { model: ConcentrationModel; width: number }) {
  const { model, width } = props;
  const { t } = useTranslation('concentration');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const rows = new Map(model.rows.map((row) => [row.economy, row]));
  const describe = (economy: string) => {
    const row = rows.get(economy);
    return t('point', {
      economy: name(economy),
      partner: name.forms(row?.largest ?? ''),
      share: format.share(row?.largest_share ?? null),
      index: format.count(row?.herfindahl ?? null),
    });
  };
  return (
    <Scatter
      width={width}
      height={width < 480 ? 300 : 380}
      label={concentrationFinding(model).map(say).join(' ')}
      describe={describe}
      x={{ title: t('axis.share'), log: false, format: format.share, domain: [0, 100] }}
      y={{ title: t('axis.index'), log: false, format: format.count, domain: [0, 10_000] }}
      points={model.rows.map((row) => ({
        id: row.economy,
        x: row.largest_share,
        y: row.herfindahl,
        label: name(row.economy),
        marked: model.marked.includes(row.economy),
      }))}
    />
  );
}
