import type { EconomyCode } from '../../../domain/economy.ts';
import { gulf } from '../../../domain/scenario/presets.ts';

/** Hosts that are often spoken of together: the members of the Gulf Cooperation Council, and of the European Union. */
export const economyGroups: readonly { id: string; economies: readonly EconomyCode[] }[] = [
  { id: 'gulf', economies: gulf },
  { id: 'us', economies: ['USA'] },
  {
    id: 'eu',
    economies:
      'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'.split(
        ' ',
      ),
  },
];
