import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { comparedTone } from '../shared/compared-tone.ts';
import { deathsFinding, type DeathsModel } from './model.ts';

/** The best estimate over the years, from the low to the high one behind it. */
export function DeathsView({ model, width }: { model: DeathsModel; width: number }) {
  const say = useSay();
  const format = useFormat();
  const name = useEconomyName();
  const compared = model.economies.length > 1;
  const tone = (economy: string): Tone =>
    compared ? comparedTone(model.economies.indexOf(economy)) : 'ink';
  const short = (deaths: number) => format.count(deaths, { as: 'short' });
  return (
    <Lines
      width={width}
      height={width < 480 ? 180 : 220}
      step={1}
      fromZero
      formatX={format.year}
      formatY={short}
      label={deathsFinding(model).map(say).join(' ')}
      describe={(id, year, deaths) =>
        `${id} · ${format.year(year)} · ${format.count(deaths, { as: 'full' })}`
      }
      series={model.lines.map(({ economy, rows }) => ({
        id: name(economy),
        label: compared ? name(economy) : short(rows.at(-1)?.best ?? 0),
        tone: tone(economy),
        points: rows.map(({ year, best }) => ({ x: year, y: best })),
      }))}
      bands={model.lines.map(({ economy, rows }) => ({
        id: economy,
        tone: tone(economy),
        points: rows.map(({ year, low, high }) => ({ x: year, low, high: Math.max(low, high) })),
      }))}
    />
  );
}
