/** A press or key, and how long it took until the next paint. */
export interface Interaction {
  kind: string;
  target: string;
  /** Until the next paint, in ms; the browser rounds it to 8. */
  duration: number;
  /** Of which before its first listener was called, and in listeners. */
  waited: number;
  heard: number;
}

interface EventTiming extends PerformanceEntry {
  interactionId: number;
  processingStart: number;
  processingEnd: number;
  target: Element | null;
}

type Recorder = { atlasInteractions?: PerformanceObserver; atlasSeen?: Map<number, Interaction> };

/** Runs in the page, before anything: begins to record every press and key from 16 ms on. */
export function recordInteractions(): void {
  const seen = new Map<number, Interaction>();
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries as EventTiming[]) {
      const { interactionId, name, target, duration, startTime } = entry;
      if (!interactionId || duration <= (seen.get(interactionId)?.duration ?? 0)) continue;
      seen.set(interactionId, {
        kind: name,
        target: target ? `${target.localName}.${target.getAttribute('class') ?? ''}` : '',
        duration,
        waited: entry.processingStart - startTime,
        heard: entry.processingEnd - entry.processingStart,
      });
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'event', buffered: true, durationThreshold: 16 } as object);
  const page = globalThis as Recorder;
  page.atlasInteractions = observer;
  page.atlasSeen = seen;
}

/** Runs in the page: what has been recorded since this was last asked. */
export function takeInteractions(): Interaction[] {
  const { atlasSeen } = globalThis as Recorder;
  const all = [...(atlasSeen ?? [])].map(([, one]) => one);
  atlasSeen?.clear();
  return all;
}
