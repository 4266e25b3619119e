/** Raised whenever a state that was kept before can't be opened any more. */
export const FORMAT = 1;

/** What is kept of a spreadsheet between visits. */
export interface Kept {
  /** FORMAT of the page that kept it. */
  format: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  state: unknown;
}

export interface Store {
  read(): Promise<Kept | null>;
  write(kept: Kept): Promise<void>;
  /**
   * Writes before it returns, for a page that is being left: a database may not finish then. The browser gives
   * this place little room, so it can fail; the write to the database, begun beside it, then stands alone.
   */
  writeAtOnce(kept: Kept): void;
  clear(): Promise<void>;
}

const DATABASE = 'spreadsheet';
const TABLE = 'kept';
const KEY = 'spreadsheet';

/** The browser's own store of this page's address. */
export async function openStore(): Promise<Store> {
  const database = await openDatabase();
  const write = async (kept: Kept) => {
    await finish(database.transaction(TABLE, 'readwrite').objectStore(TABLE).put(kept, KEY));
    const left = readAtOnce();
    if (left !== null && left.savedAt < kept.savedAt) localStorage.removeItem(KEY);
  };
  return {
    write,
    read: async () => {
      const request = database.transaction(TABLE, 'readonly').objectStore(TABLE).get(KEY);
      const [first, second] = [(await finish(request)) as Kept | undefined, readAtOnce()];
      if (first === undefined) return second;
      return second !== null && second.savedAt > first.savedAt ? second : first;
    },
    writeAtOnce: (kept) => {
      try {
        localStorage.setItem(KEY, JSON.stringify(kept));
      } catch {
        localStorage.removeItem(KEY);
      }
      write(kept).catch(() => undefined);
    },
    clear: async () => {
      localStorage.removeItem(KEY);
      await finish(database.transaction(TABLE, 'readwrite').objectStore(TABLE).delete(KEY));
    },
  };
}

function readAtOnce(): Kept | null {
  const text = localStorage.getItem(KEY);
  return text === null ? null : JSON.parse(text);
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return finish(request);
}

function finish<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
