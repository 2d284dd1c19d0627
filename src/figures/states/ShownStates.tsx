import type { EconomyCode } from '../../domain/economy.ts';
import { ShownFigure } from '../shown/ShownFigure.tsx';
import { StatesControls } from './Controls.tsx';
import type { StatesFigure } from './define-states.ts';
import type { StatesDirection } from './settings.ts';
import { useStatesPeriod } from './use-states-period.ts';

/** The states of an economy in a page, with the choice of the period, kept in the address. */
export function ShownStates(props: {
  figure: StatesFigure;
  direction: StatesDirection;
  economy: EconomyCode;
  level?: 2 | 3;
}) {
  const { figure, direction, economy, level } = props;
  const [settings, change] = useStatesPeriod(economy, direction);
  return (
    <ShownFigure
      figure={figure}
      settings={settings}
      {...(level === undefined ? {} : { level })}
      controls={
        <StatesControls
          settings={settings}
          change={change}
          economy={economy}
          direction={direction}
        />
      }
    />
  );
}
