import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { ScenarioTestedModel } from './model.ts';
import { testedFinding } from './text.ts';

/** So many receivers have a row, those that got most; the table has all. */
const drawn = 20;

/** A row a receiver, and one for all together: the predicted change as a ring, the recorded one. */
export function TestedView({ model, width }: { model: ScenarioTestedModel; width: number }) {
  const { t } = useTranslation('scenario-tested');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const row = (
    id: string,
    label: string,
    { predicted, actual }: { predicted: number; actual: number },
  ) => ({
    id,
    label,
    dots: [
      { id: 'predicted', value: predicted, tone: 'flow' as const, hollow: true },
      { id: 'actual', value: actual, tone: 'accent' as const },
    ],
    text: format.share(actual),
  });
  return (
    <Dots
      width={width}
      mirror={useLanguage().direction === 'rtl'}
      label={testedFinding(model).map(say).join(' ')}
      format={format.share}
      references={[{ value: 0, label: t('unchanged') }]}
      legend={[
        { tone: 'flow', label: t('legend.predicted'), hollow: true },
        { tone: 'accent', label: t('legend.actual') },
      ]}
      rows={[
        ...(model.together
          ? [{ ...row('together', t('together'), model.together), strong: true }]
          : []),
        ...model.receivers.slice(0, drawn).map((one) => row(one.economy, name(one.economy), one)),
      ]}
    />
  );
}
