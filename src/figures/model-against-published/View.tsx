import { useTranslation } from 'react-i18next';
import { Cloud } from '../../charts/scatter/Cloud.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import { againstFinding, corridorName, type AgainstModel } from './model.ts';

/** Least amount of the axes, US$. */
const least = 1e6;

/** Every corridor, published against modelled; on the line both say the same. */
export function AgainstView({ model, width }: { model: AgainstModel; width: number }) {
  const { t } = useTranslation('model-against-published');
  const say = useSay();
  const format = useFormat();
  const axis = (title: string) => ({
    title,
    log: true,
    format: (value: number) => format.amount(value, 'usd', { as: 'short' }),
    domain: [least, 1e11] as const,
  });
  return (
    <Cloud
      width={width}
      height={Math.min(520, Math.max(320, width))}
      x={axis(t('axis.published'))}
      y={axis(t('axis.modelled'))}
      equal
      label={againstFinding(model).map(say).join(' ')}
      points={model.corridors.map((row) => ({
        id: `${row.sender} ${row.receiver}`,
        x: Math.max(row.published, least),
        y: Math.max(row.modelled, least),
        label: '',
        marked: false,
      }))}
      named={model.furthest.map((row) => ({
        id: `${row.sender} ${row.receiver}`,
        label: say(corridorName(row)),
      }))}
    />
  );
}
