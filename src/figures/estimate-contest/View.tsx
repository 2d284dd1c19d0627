import { useTranslation } from 'react-i18next';
import { Dots } from '../../charts/dots/Dots.tsx';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { candidateName, contestFinding, type ContestModel } from './model.ts';

/** Every candidate by the dollars that it puts elsewhere, three and one years on; fewest first. */
export function ContestView({ model, width }: { model: ContestModel; width: number }) {
  const { t } = useTranslation('estimate-contest');
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  const most = Math.max(
    ...model.candidates.map((row) => Math.max(row.three_years, row.one_year ?? 0)),
  );
  return (
    <Dots
      width={width}
      mirror={direction === 'rtl'}
      label={contestFinding(model).map(say).join(' ')}
      format={format.share}
      domain={[0, Math.ceil((most + 1) / 5) * 5]}
      legend={[
        { tone: 'flow', label: t('three') },
        { tone: 'muted', label: t('one') },
      ]}
      rows={model.candidates.map((row) => ({
        id: String(row.candidate),
        label: say(candidateName(row)),
        strong: row.used,
        dots: [
          ...(row.one_year === null
            ? []
            : [{ id: 'one', value: row.one_year, tone: 'muted' as const }]),
          { id: 'three', value: row.three_years, tone: 'flow' as const },
        ],
        text: format.share(row.three_years),
      }))}
    />
  );
}
