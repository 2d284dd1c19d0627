import { Changes } from '../../charts/changes/Changes.tsx';
import type { ChangeKey } from '../../charts/changes/layout.ts';
import type { Tone } from '../../charts/plot/tone.ts';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { useTranslation } from 'react-i18next';
import { inUnit } from '../scenario-change/model.ts';
import { partsInUnit, type RankedModel } from './model.ts';
import { rankedFinding, stepName } from './text.ts';

/** Of steps in their order, where there are several. */
const stepTones: readonly Tone[] = ['accent', 'flow', 'muted', 'ink'];

/** Receivers under one another: each step's part of the change, the whole, and how far it goes. */
export function RankedView({ model, width }: { model: RankedModel; width: number }) {
  const { of, shown } = model;
  const { t } = useTranslation('scenario-ranked');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { direction } = useLanguage();
  const { settings, scenario, followed } = of;
  const unit = settings.unit === 'gdp' ? 'percent' : 'usd';
  const short = (value: number) => format.amount(value, unit, { as: 'short' });
  const alone = scenario.steps.length < 2;
  const toneOf = (at: number, value: number): Tone =>
    alone ? (value < 0 ? 'flow' : 'accent') : (stepTones[at] ?? 'muted');
  const keys: readonly ChangeKey[] = [
    ...(alone
      ? []
      : scenario.steps.map((step, at): ChangeKey => ({
          id: String(at),
          label: say(stepName(step, at)),
          of: toneOf(at, 0),
        }))),
    { id: 'total', label: t('key.total'), of: 'total' },
    { id: 'interval', label: t('key.interval'), of: 'interval' },
  ];
  return (
    <Changes
      width={width}
      mirror={direction === 'rtl'}
      label={rankedFinding(model).map(say).join(' ')}
      format={short}
      keys={keys}
      rows={shown.map((receiver) => {
        const told = inUnit(receiver, settings) ?? { low: 0, central: 0, high: 0 };
        return {
          id: receiver.economy,
          label: name(receiver.economy),
          total: told.central,
          text: short(told.central),
          interval: [told.low, told.high] as const,
          strong: receiver === followed,
          parts: partsInUnit(receiver, of).map((value, at) => ({
            id: String(at),
            tone: toneOf(at, value),
            value,
          })),
        };
      })}
      tellRow={(id) => {
        const receiver = shown.find(({ economy }) => economy === id);
        const told = receiver && inUnit(receiver, settings);
        return told
          ? t('point', {
              economy: name(id),
              amount: short(told.central),
              range: format.range(told.low, told.high, unit, { as: 'short' }),
            })
          : name(id);
      }}
    />
  );
}
