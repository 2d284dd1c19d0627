interface LongEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** What a service worker has around it, of which the types of a page know nothing. */
export interface WorkerScope {
  registration: { scope: string; unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: (kind: 'install' | 'activate', listener: (event: LongEvent) => void) => void;
}

export const worker = self as unknown as WorkerScope;
