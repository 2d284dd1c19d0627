import { useMemo, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { checkOf, type AddressCheck } from '../../domain/address-check.ts';
import type { Figure, FigureOnFiles } from '../../figures/figure/define-figure.ts';
import { drawnOn } from '../../figures/figure/drawn-on.ts';
import type { ControlsProps } from '../../figures/shown/controls-props.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { useWorld } from '../../map/geometry/use-world.ts';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';

/** A figure ready to stand on the page. */
export interface PageFigure {
  id: string;
  /** What it takes from the page's address. */
  check: AddressCheck;
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
  return { id: figure.id, check: checkOf(figure.parameters), Shown };
}

/** The same for one that is drawn on the shapes of the world, once these are there. */
export function onMap<Settings extends object, Rows extends object, Model>(
  figure: FigureOnFiles<Settings, Rows, Model, { geometry: WorldGeometry }>,
  Controls: ComponentType<ControlsProps<Settings>>,
): PageFigure {
  function Shown() {
    const { t } = useTranslation('costs');
    const [settings, change] = useAddressSettings(figure.parameters);
    const { geometry, failed } = useWorld();
    const drawn = useMemo(() => geometry && drawnOn(figure, { geometry }), [geometry]);
    if (failed) return <p>{t('map_failed')}</p>;
    return (
      drawn && (
        <ShownFigure
          figure={drawn}
          settings={settings}
          controls={<Controls settings={settings} change={change} />}
        />
      )
    );
  }
  return { id: figure.id, check: checkOf(figure.parameters), Shown };
}
