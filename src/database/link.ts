/**
 * What is known of the way between the user and the site: `ample` where megabytes may be fetched
 * ahead, `scarce` where they are to be asked for first.
 */
export type Link = 'ample' | 'scarce' | 'unknown';

/** What some browsers tell of the network. */
export interface NetworkHints {
  saveData?: boolean;
  effectiveType?: string;
  /** Kind of the last mile: `cellular`, `wifi` … */
  type?: string;
  /** Megabits a second; never told as more than 10. */
  downlink?: number;
}

/** A file that came over the network. */
export interface Arrival {
  bytes: number;
  /** When its first byte came and when its last, in ms. */
  from: number;
  to: number;
}

const ampleMegabits = 8;
const scarceMegabits = 2;
/** Less than this says more of the round trip than of the width. */
const tellingBytes = 100_000;

/**
 * Judges a link by what the browser tells, or where it tells nothing by how fast the page itself
 * came. Saving data and paying by the byte count as scarce however fast the link is.
 */
export function judgeLink(hints: NetworkHints | undefined, arrivals: readonly Arrival[]): Link {
  if (hints) {
    if (hints.saveData || hints.type === 'cellular') return 'scarce';
    if (hints.effectiveType && hints.effectiveType !== '4g') return 'scarce';
    if (hints.downlink !== undefined) return byWidth(hints.downlink);
  }
  const bytes = arrivals.reduce((sum, arrival) => sum + arrival.bytes, 0);
  const from = Math.min(...arrivals.map((arrival) => arrival.from));
  const to = Math.max(...arrivals.map((arrival) => arrival.to));
  if (bytes < tellingBytes || !(to > from)) return 'unknown';
  return byWidth((bytes * 8) / 1000 / (to - from));
}

function byWidth(megabits: number): Link {
  if (megabits >= ampleMegabits) return 'ample';
  return megabits < scarceMegabits ? 'scarce' : 'unknown';
}

/** The link of this page, as it is now. */
export function linkNow(): Link {
  const { connection } = navigator as Navigator & { connection?: NetworkHints };
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const arrivals = files
    .filter(({ transferSize }) => transferSize > 0)
    .map(({ transferSize, responseStart, responseEnd }) => ({
      bytes: transferSize,
      from: responseStart,
      to: responseEnd,
    }));
  return judgeLink(connection, arrivals);
}
