import { useMemo } from 'react';
import type { ControlsProps } from '../shown/controls-props.ts';
import { liveWhen } from '../modelled-flows/live-when.ts';
import { isFitted } from '../modelled-flows/settings.ts';
import { useWorkingSet } from '../modelled-flows/use-working-set.ts';
import { ShownFigure } from '../shown/ShownFigure.tsx';
import womenSend from './index.ts';
import { Literature } from './Literature.tsx';
import { liveWomenSend } from './live.ts';
import { SendControls } from './SendControls.tsx';
import type { WomenSendSettings } from './settings.ts';

/** The figure with its assumptions to change, and what others found. */
export function WomenSend(props: ControlsProps<WomenSendSettings>) {
  const { settings } = props;
  const loaded = useWorkingSet(settings.stock);
  const live = loaded && !isFitted(settings.method);
  const figure = useMemo(() => liveWhen(live, womenSend, liveWomenSend), [live]);
  return (
    <div className="figure-grid__wide">
      <SendControls {...props} />
      <ShownFigure figure={figure} settings={settings} />
      <Literature />
    </div>
  );
}
