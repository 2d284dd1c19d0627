import { useLocation, useSearch } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import resilience from '../../figures/resilience/index.ts';
import { groups, type Group } from '../../figures/resilience/model.ts';
import { GroupControls } from '../../figures/resilience/GroupControls.tsx';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import type { PlacedFigure } from './placed-figure.ts';
import { searchWith } from './search-with.ts';

/** Who depends much on few senders, among the group that the address asks for as `group`. */
export const dependsOnFew: PlacedFigure = {
  id: resilience.id,
  anchor: resilience.id,
  check: checkOf({ group: resilience.parameters.group }),
  Shown: function Shown({ economies }: { economies: readonly EconomyCode[] }) {
    const search = useSearch();
    const [path, navigate] = useLocation();
    const given = new URLSearchParams(search).get('group');
    const group = groups.find((one) => one === given) ?? 'all';
    const change = (next: Group) =>
      navigate(`${path}${searchWith(search, 'group', next === 'all' ? '' : next)}`, {
        replace: true,
      });
    return (
      <ShownFigure
        figure={resilience}
        settings={{ economies, group }}
        controls={<GroupControls group={group} change={change} />}
      />
    );
  },
};
