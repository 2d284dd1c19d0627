import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';
import { partnerReporters } from '../../domain/editions/reported-inside.ts';
import { inYearPack } from './in-year-pack.ts';

/** Every sender to an economy that reports senders, so that none without a row asks the engine. */
export const precomputedSettings: PrecomputedSettings = async (ask) => {
  const economies = await ask({
    id: 'economies',
    parameters: {},
    file: '../economies/economies.sql',
  });
  const senders = economies.filter((row) => row['placed'] === true);
  return partnerReporters.flatMap((receiver) =>
    senders.map(({ economy }) => ({
      id: 'corridor-in-year',
      file: 'query.sql',
      parameters: { receiver, sender: String(economy) },
      resultPack: inYearPack({ receiver, sender: String(economy) }),
    })),
  );
};
