import type { EconomyGroup } from '../../../domain/economy-group.ts';
import { groupSlug } from '../../../domain/economy-group.ts';
import groupOverTime from '../../../figures/group-over-time/index.ts';
import { ShownFigure } from '../../../figures/shown/ShownFigure.tsx';

/** What the members of a group received and paid over the years, as far as sums can be told. */
export function GroupMoney({ group }: { group: EconomyGroup }) {
  return (
    <div className="group__money">
      <ShownFigure figure={groupOverTime} settings={{ group: groupSlug(group) }} level={2} />
    </div>
  );
}
