import { Slope } from '../../charts/slope/Slope.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import type { ChangeModel, Way } from './model.ts';
import { changeFinding } from './text.ts';

const tones: Readonly<Record<Way, Tone>> = { rose: 'women', fell: 'men', same: 'muted' };

/** A line an economy from the first year to the newest. */
export function ChangeView({ model, width }: { model: ChangeModel; width: number }) {
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  return (
    <Slope
      width={width}
      height={Math.max(360, 60 + model.lines.length * 22)}
      fromHead={format.year(model.first)}
      toHead={format.year(model.newest)}
      middle={50}
      label={changeFinding(model).map(say).join(' ')}
      lines={model.lines.map((line) => ({
        id: line.economy,
        label: name(line.economy),
        from: line.before,
        to: line.now,
        tone: tones[line.way],
        fromText: format.share(line.before),
        toText: format.share(line.now),
      }))}
    />
  );
}
