import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import type { DotRow } from '../../charts/dots/layout.ts';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { SurveyCell, SurveyModel } from './model.ts';
import { surveyFinding } from './text.ts';

/** A survey at a time: migrants within the country and abroad, with the answers they rest on. */
export function SurveyView({ model, width }: { model: SurveyModel; width: number }) {
  const { t } = useTranslation('survey-africa');
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { direction } = useLanguage();
  const sent = model.what === 'sent';
  const full = (answers: number) => format.count(answers, { as: 'full' });
  const row = (cell: SurveyCell): DotRow => ({
    id: `${cell.economy}-${cell.location}`,
    label: t(`location.${cell.location}`),
    dots: sent
      ? [
          { id: 'women', value: cell.women_sent, tone: 'women', hollow: cell.womenThin },
          { id: 'men', value: cell.men_sent, tone: 'men', hollow: cell.menThin },
        ]
      : cell.ratio === null
        ? []
        : [
            {
              id: 'ratio',
              value: 100 * cell.ratio,
              tone: 'women',
              hollow: cell.womenThin || cell.menThin,
            },
          ],
    text: t('answers', {
      women: full(sent ? cell.women : cell.women_amounts),
      men: full(sent ? cell.men : cell.men_amounts),
    }),
  });
  const most = Math.max(
    ...model.cells.map((cell) =>
      sent ? Math.max(cell.women_sent, cell.men_sent) : Math.max(100, 100 * (cell.ratio ?? 0)),
    ),
  );
  const economies = [...new Set(model.cells.map(({ economy }) => economy))];
  return (
    <Dots
      width={width}
      mirror={direction === 'rtl'}
      label={surveyFinding(model).map(say).join(' ')}
      format={format.share}
      domain={[0, Math.ceil((most + 1) / 20) * 20]}
      references={sent ? [] : [{ value: 100, label: t('equal') }]}
      legend={
        sent
          ? [
              { tone: 'women', label: t('women') },
              { tone: 'men', label: t('men') },
            ]
          : [{ tone: 'women', label: t('ratio') }]
      }
      rows={economies.flatMap((economy) => [
        { id: economy, label: name(economy), dots: [], text: '', strong: true },
        ...model.cells.filter((cell) => cell.economy === economy).map(row),
      ])}
    />
  );
}
