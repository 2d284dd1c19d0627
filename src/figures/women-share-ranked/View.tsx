import { Dots } from '../../charts/dots/Dots.tsx';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { RankedModel } from './model.ts';
import { rankedFinding } from './text.ts';
import type { SharePair } from './shares.ts';

/** Women's share then (grey) and now, in the colour of the majority, from both ends of the ranking. */
export function RankedView({ model, width }: { model: RankedModel; width: number }) {
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const { direction } = useLanguage();
  const [then, newest] = [model.first, model.newest].map(format.year);
  const row = ({ economy, before, now }: SharePair) => ({
    id: economy,
    label: name(economy),
    dots: [
      ...(before === null
        ? []
        : [{ id: 'before', value: before, tone: 'muted' as const, moment: then }]),
      {
        id: 'now',
        value: now,
        tone: now > 50 ? ('women' as const) : ('men' as const),
        moment: newest,
      },
    ],
    text: format.share(now),
  });
  const between = { id: 'between', label: '⋮', dots: [], text: '' };
  return (
    <Dots
      width={width}
      mirror={direction === 'rtl'}
      label={rankedFinding(model).map(say).join(' ')}
      format={format.share}
      domain={spanOf([...model.high, ...model.low])}
      references={[{ value: 50, label: format.share(50) }]}
      rows={[
        ...model.high.map(row),
        ...(model.low.length > 0 ? [between, ...model.low.map(row)] : []),
      ]}
    />
  );
}

/** Ends of the axis in whole tens, the half always among them. */
function spanOf(pairs: readonly SharePair[]): [number, number] {
  const shares = [50, ...pairs.flatMap(({ before, now }) => [before ?? now, now])];
  return [Math.floor(Math.min(...shares) / 10) * 10, Math.ceil(Math.max(...shares) / 10) * 10];
}
