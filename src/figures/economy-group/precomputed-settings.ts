import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { economyGroups, groupSlug } from '../../domain/economy-group.ts';

/** All that the pages of groups open with. */
export const precomputedSettings: PrecomputedSettings = () =>
  Promise.resolve(
    economyGroups.flatMap((group) =>
      ['group-money', 'group-members', 'group-senders', 'group-women'].map((id) => ({
        id,
        parameters: { group },
        resultPack: `group/${groupSlug(group)}`,
      })),
    ),
  );
