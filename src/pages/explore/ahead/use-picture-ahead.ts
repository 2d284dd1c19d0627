import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { MapModel } from '../../../figures/world-map/model.ts';
import type { Settings } from '../../../figures/world-map/settings/settings.ts';
import { useBeforeNext } from '../../../ui/hooks/use-before-next.ts';
import { consistent, type SettingsState } from '../use-settings.ts';
import { pictureAhead, type PictureAhead } from './picture-ahead.ts';

/**
 * Changes of the view in two steps, where a hand moves along the years or picks an economy: first
 * the map and the year alone, if all they are drawn from is in memory, and after that is painted
 * the page with all it says. A control that is chosen shows at once that it is.
 *
 * @param model what the page says just now
 * @param preview the model of other settings, null where it has to be asked for
 */
export function usePictureAhead(
  model: MapModel,
  preview: (settings: Settings) => MapModel | null,
  change: SettingsState['change'],
): { ahead: PictureAhead; change: SettingsState['change'] } {
  const [ahead] = useState(pictureAhead);
  const latest = useRef({ model, preview });
  useLayoutEffect(() => {
    latest.current = { model, preview };
    ahead.caughtUp(model);
  });
  useBeforeNext(ahead.flush);
  const changeAhead = useCallback<SettingsState['change']>(
    (changes, options = {}) => {
      // Steps of one gesture replace one another; anything else comes after what waits.
      if (options.replace !== true) ahead.flush();
      const { settings } = ahead.model() ?? latest.current.model;
      const next = consistent(settings, changes);
      const steps = options.replace === true || 'focus' in changes;
      const picture = steps ? latest.current.preview(next) : null;
      if (picture === null || picture === latest.current.model) {
        ahead.flush();
        change(changes, options);
      } else ahead.show(picture, () => change(changes, options));
    },
    [ahead, change],
  );
  return { ahead, change: changeAhead };
}
