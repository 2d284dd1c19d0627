import type { ComponentType } from 'react';
import type { Figure } from '../../figures/figure/define-figure.ts';
import type { ControlsProps } from '../../figures/shown/controls-props.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';

/** A figure ready to stand on the page. */
export interface PageFigure {
  id: string;
  Shown: ComponentType;
}

/**
 * A figure with its settings in the address, some of which it shares with the others of the page,
 * and controls of those that are its own.
 */
export function onPage<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  Controls?: ComponentType<ControlsProps<Settings>>,
): PageFigure {
  function Shown() {
    const [settings, change] = useAddressSettings(figure.parameters);
    return (
      <ShownFigure
        figure={figure}
        settings={settings}
        {...(Controls ? { controls: <Controls settings={settings} change={change} /> } : {})}
      />
    );
  }
  return { id: figure.id, Shown };
}
