import { infoOf, type OwnTable, type OwnTableInfo } from '../own-table.ts';

/** Where own tables are kept: in the browser, or for the visit alone. */
export interface StoreBackend {
  list: () => Promise<OwnTableInfo[]>;
  read: (name: string) => Promise<OwnTable | null>;
  /**
   * Writes a table under a name that none has.
   *
   * @throws a `ConstraintError` when one has it by now, of another tab; a `QuotaExceededError` when
   * the browser gives no more room
   */
  write: (table: OwnTable) => Promise<void>;
  /**
   * Writes a table in the place of one of another name: both or neither.
   *
   * @throws as `write` does; all is as it was then
   */
  replace: (name: string, table: OwnTable) => Promise<void>;
  remove: (name: string) => Promise<void>;
}

const databaseName = 'remittance-atlas-own';
const version = 1;

/**
 * The browser's own store: what is known of the tables apart from their values, so that the list
 * comes without them.
 *
 * @throws where the browser has none or refuses, as some do in private windows
 */
export async function openBrowserStore(): Promise<StoreBackend> {
  const database = await open();
  return {
    list: async () => {
      const infos = await asked<OwnTableInfo[]>(
        database.transaction('info').objectStore('info').getAll(),
      );
      return infos.toSorted((a, b) => b.made - a.made);
    },
    read: async (name) => {
      const both = database.transaction(['info', 'data']);
      const [info, data] = await Promise.all([
        asked<OwnTableInfo | undefined>(both.objectStore('info').get(name)),
        asked<OwnTable['data'] | undefined>(both.objectStore('data').get(name)),
      ]);
      return info && data ? { ...info, data } : null;
    },
    write: (table) => {
      const both = database.transaction(['info', 'data'], 'readwrite');
      both.objectStore('info').add(infoOf(table), table.name);
      both.objectStore('data').add(table.data, table.name);
      return done(both);
    },
    replace: (name, table) => {
      const both = database.transaction(['info', 'data'], 'readwrite');
      const finished = done(both);
      const [info, data] = [both.objectStore('info'), both.objectStore('data')];
      try {
        info.delete(name);
        data.delete(name);
        info.add(infoOf(table), table.name);
        data.add(table.data, table.name);
      } catch {
        // Otherwise what was deleted would stay so.
        both.abort();
      }
      return finished;
    },
    remove: (name) => {
      const both = database.transaction(['info', 'data'], 'readwrite');
      both.objectStore('info').delete(name);
      both.objectStore('data').delete(name);
      return done(both);
    },
  };
}

/** Whether anything may be kept, without making a store where there is none. */
export async function hasBrowserStore(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === databaseName);
  } catch {
    return typeof indexedDB !== 'undefined';
  }
}

/**
 * Removes the store with all that is in it.
 *
 * @throws where another page holds on to it, or the browser refuses
 */
export function removeBrowserStore(): Promise<void> {
  if (typeof indexedDB === 'undefined') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('not removed')));
    request.addEventListener('blocked', () => reject(new Error('store blocked')));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('info');
      request.result.createObjectStore('data');
    });
    request.addEventListener('success', () => {
      // Another tab that removes everything is not held up.
      request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('no store')));
    request.addEventListener('blocked', () => reject(new Error('store blocked')));
  });
}

function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // An error of a request comes by before the transaction has it for its own.
    const fail = ({ target }: Event) =>
      reject(transaction.error ?? (target as IDBRequest).error ?? new Error('not written'));
    transaction.addEventListener('error', fail);
    transaction.addEventListener('abort', fail);
  });
}
