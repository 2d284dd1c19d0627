import { economyIndex } from '../infer/economy-index.ts';
import { known } from './known-rows.ts';

export { known };

export const index = economyIndex(known.economies, known.spellings);
