/** In ms, between two looks whether the worker has taken its lock. */
const pause = 100;
/** How often it is looked; a worker that has not by then goes unwatched. */
const looks = 300;

/**
 * Tells that a worker has ended, which browsers do not where it ends without an error: for want of
 * memory, or closed from within. The worker holds a lock for as long as it lives. Where there are no
 * locks, as on pages that came unencrypted, nothing is told.
 *
 * @returns what the worker's script is to begin with, and a promise of its end
 */
export function lifeline(): { script: string; ended: Promise<void> } {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return { script: '', ended: never() };
  const name = `atlas-engine-${Math.random()}`;
  const script = `navigator.locks.request('${name}',()=>new Promise(()=>{})).catch(()=>{});\n`;
  // A frame that is shut off from its origin has locks, and may not take them.
  return { script, ended: watch(locks, name).catch(never) };
}

async function watch(locks: LockManager, name: string): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const { held = [] } = await locks.query();
    if (held.some((lock) => lock.name === name)) return locks.request(name, () => undefined);
    await new Promise((done) => setTimeout(done, pause));
  }
  return never();
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
