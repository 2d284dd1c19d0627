import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureContext } from '../../../charts/around/figure-context.ts';
import { Lines } from '../../../charts/lines/Lines.tsx';
import { FigureRows } from '../../../figures/shown/FigureRows.tsx';
import { comparedTone } from '../../../figures/shared/compared-tone.ts';
import { unitIn } from '../../../figures/shared/dollars.ts';
import { useEconomyName, useFormat, useSay } from '../../../language/index.ts';
import { Cross } from '../../../ui/Cross.tsx';
import { EconomySearch } from '../../../ui/EconomySearch.tsx';
import { useWidth } from '../../../ui/hooks/use-width.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { economyGroups, groupOfSlug, groupSlug } from '../../../domain/economy-group.ts';
import { useAskedName } from '../../../figures/questions/use-asked-name.ts';
import { addsUp, chartLines, chartTable, groupLine, lineEconomies, stepOf } from './chart-lines.ts';
import { useGroupMoney } from './use-group-money.ts';
import type { LateViewProps } from './LateView.tsx';
import { mostLines } from './view-address.ts';
import '../../../figures/shown/figure.css';
import './late-views.css';

/** What the map shows of a year, over all years, for a few economies side by side. */
export default function ChartView({ model, rows, economies, compare, onCompare }: LateViewProps) {
  const { t } = useTranslation(['views', 'figures', 'domain', 'ask']);
  const say = useSay();
  const format = useFormat();
  const { forms } = useEconomyName();
  const name = useAskedName();
  const { ref, width } = useWidth<HTMLDivElement>();
  const { measure, settings } = model;
  const { values } = rows;
  const shown = lineEconomies(model, compare).filter(
    (code) => !code.includes('-') || groupOfSlug(code) !== null,
  );
  const key = shown.join();
  const groups = shown.flatMap((code) => groupOfSlug(code) ?? []);
  const money = useGroupMoney(measure.id, groups);
  const summed = addsUp(model);
  const lines = useMemo(
    () =>
      (key === '' ? [] : key.split(',')).flatMap((code) => {
        const group = groupOfSlug(code);
        if (group === null) return chartLines(values, [code]);
        const told = money(group);
        return summed && told !== undefined ? [groupLine(values, economies, group, told)] : [];
      }),
    [values, key, economies, money, summed],
  );
  const drawn = lines.filter(({ points }) => points.length > 0);
  const silent = lines.filter(({ points }) => points.length === 0);
  const { years } = values;
  const groupNames = format.list(groups.map((group) => name(groupSlug(group))));
  const title = t('title', {
    measure: t(`domain:measure.${measure.id}`),
    years: format.years(years[0] ?? settings.year, years.at(-1) ?? settings.year),
  });
  const around = useMemo(() => ({ level: 2, about: title }), [title]);
  const full = { as: 'full' } as const;
  return (
    <section className="view-chart" aria-label={title}>
      <h2 className="view-chart__title">{title}</h2>
      <p className="note">
        {t('unit', { unit: say(unitIn(measure.unit, settings.dollars)) })}{' '}
        {compare.length === 0 && settings.focus === null && t('largest', { year: settings.year })}
      </p>
      <div ref={ref}>
        {drawn.length > 0 && (
          <FigureContext value={around}>
            <Lines
              width={width}
              height={width < 480 ? 280 : 380}
              step={stepOf(years)}
              fromZero={measure.group !== 'women'}
              formatX={format.year}
              formatY={(value) => format.amount(value, measure.unit, { as: 'short' })}
              label={title}
              describe={(id, year, value) =>
                `${name(id)} · ${format.year(year)} · ${format.amount(value, measure.unit, full)}`
              }
              events={
                settings.year < (years.at(-1) ?? 0)
                  ? [{ x: settings.year, label: format.year(settings.year) }]
                  : []
              }
              series={drawn.map(({ economy, points }) => ({
                id: economy,
                label: name(economy),
                tone: comparedTone(shown.indexOf(economy)),
                points,
              }))}
            />
          </FigureContext>
        )}
      </div>
      {silent.length > 0 && (
        <p className="note">
          {t('silent', { economies: format.list(silent.map(({ economy }) => name(economy))) })}
        </p>
      )}
      {groups.length > 0 && (
        <p className="note">{t(summed ? 'sums' : 'no_sum', { groups: groupNames })}</p>
      )}
      <p className="note">{t('how')}</p>
      <div className="view-chart__compare">
        <ul role="list" aria-label={t('compared')}>
          {shown.map((code) => (
            <li key={code}>
              <span>{name(code)}</span>
              {shown.length > 1 && (
                <button
                  type="button"
                  aria-label={
                    groupOfSlug(code) === null
                      ? t('remove', { economy: forms(code) })
                      : t('remove_group', { group: name(code) })
                  }
                  onClick={() => onCompare(shown.filter((other) => other !== code))}
                >
                  <Cross />
                </button>
              )}
            </li>
          ))}
        </ul>
        {shown.length < mostLines ? (
          <>
            <EconomySearch
              key={key}
              label={t('add')}
              placeholder={t('add')}
              economies={economies.filter(({ economy }) => !shown.includes(economy))}
              value={null}
              onChoose={(code) => code !== null && onCompare([...shown, code])}
            />
            {summed && (
              <SelectField
                label={t('add_group')}
                options={[
                  { value: '', label: '–' },
                  ...economyGroups
                    .filter((group) => !groups.includes(group))
                    .map((group) => ({ value: groupSlug(group), label: name(groupSlug(group)) })),
                ]}
                value=""
                onChange={(code) => code !== '' && onCompare([...shown, code])}
              />
            )}
          </>
        ) : (
          <p className="note">{t('full')}</p>
        )}
      </div>
      <div className="figure">
        <FigureRows table={chartTable(model, drawn)} title={title} />
      </div>
    </section>
  );
}
