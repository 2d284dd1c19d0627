import type { ComponentType } from 'react';
import { checkOf } from '../../domain/address-check.ts';
import { prefixed, withoutPrefix, withPrefix } from '../../domain/prefixed.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import type { ControlsProps } from '../../figures/shown/controls-props.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PageFigure } from './on-page.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';

/**
 * A figure with its controls above the picture, its settings in the address under a prefix.
 *
 * @param prefix if the figure stands in the atlas elsewhere, too
 */
export function steered<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  Controls: ComponentType<ControlsProps<Settings>>,
  prefix = figure.about.prefix ?? figure.id,
): PageFigure {
  const spec = prefixed(figure.parameters, prefix);
  function Shown() {
    const [values, change] = useAddressSettings(spec);
    const settings = withoutPrefix<Settings>(values, prefix) as Settings;
    return (
      <ShownFigure
        figure={figure}
        settings={settings}
        controls={
          <Controls settings={settings} change={(changes) => change(withPrefix(changes, prefix))} />
        }
      />
    );
  }
  return { id: figure.id, check: checkOf(spec), Shown };
}
