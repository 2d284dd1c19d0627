import { useTranslation } from 'react-i18next';
import type { BarRow } from '../../charts/bars/layout.ts';
import { Bars } from '../../charts/bars/Bars.tsx';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { State, StatesModel } from './model.ts';
import { stateName, statesFinding } from './text.ts';

/** How many states have a bar of their own. */
const most = { wide: 20, narrow: 12 } as const;

/** States as ranked bars; those behind them together, and money without a state apart. */
export function StatesView({ model, width }: { model: StatesModel; width: number }) {
  const { t } = useTranslation('states');
  const say = useSay();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const shown = model.states.slice(0, width < 480 ? most.narrow : most.wide);
  const rest = model.states.slice(shown.length);
  const bar = (
    { state, usd, share }: Pick<State, 'state' | 'usd' | 'share'>,
    label: string,
    own: Partial<BarRow['parts'][number]>,
  ): BarRow => ({
    id: state,
    label,
    text: t('bar', {
      amount: format.amount(usd, 'usd', { as: 'short' }),
      share: format.share(100 * share),
    }),
    parts: [{ id: state, tone: 'flow', value: usd, ...own }],
  });
  const sum = (of: (state: State) => number) => rest.reduce((total, state) => total + of(state), 0);
  return (
    <Bars
      width={width}
      mirror={mirror}
      label={statesFinding(model).map(say).join(' ')}
      rows={[
        ...shown.map((state) => bar(state, say(stateName(state.state)), {})),
        ...(rest.length > 0
          ? [
              bar(
                { state: 'rest', usd: sum(({ usd }) => usd), share: sum(({ share }) => share) },
                t('rest', { count: rest.length }),
                { tone: 'faint' },
              ),
            ]
          : []),
        ...(model.unidentified && model.unidentified.usd > 0
          ? [
              bar(model.unidentified, say(stateName(model.unidentified.state)), {
                tone: 'muted',
                certainty: 'thin',
              }),
            ]
          : []),
      ]}
    />
  );
}
