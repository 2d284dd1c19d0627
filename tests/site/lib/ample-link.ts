import type { NetworkHints } from '../../../src/database/link.ts';

/** A link over which the engine comes ahead, which costs as much as the rest of a visit. */
export const ample: NetworkHints = { effectiveType: '4g', downlink: 10 };
