import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import type { BarRow } from '../../charts/bars/layout.ts';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { dearOf, type KeptModel } from './model.ts';
import { keptFinding } from './text.ts';

/** How many corridors have a bar of their own. */
const most = 7;

/** What families would have kept, by corridor, or by receiver where several are compared. */
export function KeptView({ model, width }: { model: KeptModel; width: number }) {
  const { t } = useTranslation('kept-at-goal');
  const say = useSay();
  const name = useEconomyName();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const short = (value: number) => format.amount(value, 'usd', { as: 'short' });
  const bar = (id: string, label: string, text: string, value: number): BarRow => ({
    id,
    label,
    text,
    parts: [{ id, tone: id === 'rest' ? 'faint' : 'flow', certainty: 'modelled', value }],
  });
  const [only] = model.told;
  const dear = only && model.economies.length === 1 ? dearOf(only) : [];
  const shown = dear.length > most + 1 ? dear.slice(0, most) : dear;
  const rest = dear.slice(shown.length);
  const kept = rest.reduce((sum, row) => sum + row.kept, 0);
  const ofCorridors = [
    ...shown.map((row) =>
      bar(
        row.sender,
        name(row.sender),
        t('bar', { amount: short(row.kept), cost: format.share(row.percent) }),
        row.kept,
      ),
    ),
    ...(rest.length > 0
      ? [bar('rest', t('other', { count: rest.length }), short(kept), kept)]
      : []),
  ];
  const rows =
    model.economies.length === 1
      ? ofCorridors
      : model.told.map((one) => bar(one.economy, name(one.economy), short(one.kept), one.kept));
  return (
    <Bars width={width} mirror={mirror} label={keptFinding(model).map(say).join(' ')} rows={rows} />
  );
}
