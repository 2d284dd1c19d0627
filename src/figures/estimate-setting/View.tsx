import { Bars } from '../../charts/bars/Bars.tsx';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { endsOf, type SettingModel } from './model.ts';
import { corridorName, settingFinding } from './text.ts';

/** The largest corridors of a setting, each with its interval or its range of methods. */
export function SettingView({ model, width }: { model: SettingModel; width: number }) {
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  return (
    <Bars
      width={width}
      mirror={direction === 'rtl'}
      above={width < 480}
      label={settingFinding(model).map(say).join(' ')}
      rows={model.rows.map((row) => ({
        id: `${row.sender}/${row.receiver}`,
        label: say(corridorName(row)),
        text: format.amount(row.usd, 'usd', { as: 'short' }),
        parts: [{ id: 'usd', tone: 'flow', certainty: 'modelled', value: row.usd }],
        interval: endsOf(row),
      }))}
      link={{ hrefOf: (id) => `/corridor/${id}`, Anchor: KeptLink }}
    />
  );
}
