import type { ComponentType } from 'react';
import { checkOf, type AddressCheck } from '../../domain/address-check.ts';
import { readParameters } from '../../domain/parameters.ts';
import { prefixed, withoutPrefix, withPrefix } from '../../domain/prefixed.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import type { ControlsProps } from '../../figures/shown/controls-props.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';

/** A figure ready to stand on the page. */
export interface PageFigure {
  id: string;
  /** What it takes from the page's address. */
  check?: AddressCheck;
  Shown: ComponentType;
}

/** A figure at its defaults, or at the settings given. */
export function still<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Partial<Settings> = {},
): PageFigure {
  const all = { ...readParameters(figure.parameters, '').values, ...settings };
  return { id: figure.id, Shown: () => <ShownFigure figure={figure} settings={all} /> };
}

/** A figure that comes with controls of its own; its settings are in the address under a prefix. */
export function moving<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  Controlled: ComponentType<ControlsProps<Settings>>,
): PageFigure {
  const { prefix = figure.id } = figure.about;
  const spec = prefixed(figure.parameters, prefix);
  function Shown() {
    const [values, change] = useAddressSettings(spec);
    return (
      <Controlled
        settings={withoutPrefix<Settings>(values, prefix) as Settings}
        change={(changes) => change(withPrefix(changes, prefix))}
      />
    );
  }
  return { id: figure.id, check: checkOf(spec), Shown };
}
