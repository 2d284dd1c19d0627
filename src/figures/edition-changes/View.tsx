import { useTranslation } from 'react-i18next';
import type { Dot } from '../../charts/dots/layout.ts';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { isLog, type ChangesModel } from './model.ts';
import { difference, percent } from './ranked.ts';
import type { ChangeRow } from './rows.ts';
import { changesFinding } from './sentences.ts';

/** The largest changes: a ring for the figure of the older edition, a dot for that of the newer. */
export function ChangesView({ model, width }: { model: ChangesModel; width: number }) {
  const { t } = useTranslation('edition-changes');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { direction } = useLanguage();
  // Sign and unit in the order of the user, in a picture that runs from the left.
  const turned = (shown: string) => (direction === 'rtl' ? `\u2067${shown}\u2069` : shown);
  const relative = model.settings.sort === 'relative';
  const several = new Set(model.drawn.map(({ measure }) => measure)).size > 1;
  const short = (value: number) => format.amount(value, model.unit, { as: 'short' });
  const text = (row: ChangeRow) => {
    const change = difference(row);
    const share = percent(row);
    if (row.kind !== 'revised' || change === null) return t(`kind.${row.kind}`);
    const shown = relative && share !== null ? format.share(share) : short(change);
    return change > 0 ? t('more', { change: shown }) : shown;
  };
  return (
    <Dots
      width={width}
      mirror={direction === 'rtl'}
      label={changesFinding(model).map(say).join(' ')}
      legend={[
        { tone: 'muted', label: t('legend.before'), hollow: true },
        { tone: 'accent', label: t('legend.after') },
      ]}
      format={short}
      {...scaleOf(model.drawn)}
      rows={model.drawn.map((row) => ({
        id: [row.source, row.measure, row.economy, row.year, row.edition_before].join(' '),
        label: t(several ? 'row' : 'row_alone', {
          economy: name(row.economy),
          measure: t(`measure.${row.measure}`),
          years: format.years(row.year_before, row.year),
        }),
        dots: dotsOf(row),
        text: turned(text(row)),
      }))}
    />
  );
}

function dotsOf({ before, after }: ChangeRow): Dot[] {
  return [
    ...(before === null
      ? []
      : [{ id: 'before', value: before, tone: 'muted' as const, hollow: true }]),
    ...(after === null ? [] : [{ id: 'after', value: after, tone: 'accent' as const }]),
  ];
}

/** An axis of ratios; from zero, or from under it, where that has no room for a figure. */
function scaleOf(rows: readonly ChangeRow[]): { log: true } | { domain: [number, number] } {
  if (isLog(rows)) return { log: true };
  const values = rows.flatMap(({ before, after }) => [before ?? 0, after ?? 0]);
  return { domain: [Math.min(0, ...values), Math.max(0, ...values)] };
}
