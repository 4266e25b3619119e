/** What the page keeps in its browser, looked at and changed behind its back. */
import type { Page } from 'puppeteer-core';

/** Waits until the last change is kept. */
export async function allKept(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('#status-kept')?.textContent?.includes('Keeping'));
}

/** Runs in the page: puts a record where the page keeps its spreadsheet. */
export function putKept(record: object): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('spreadsheet');
    opening.onsuccess = () => {
      const table = opening.result.transaction('kept', 'readwrite').objectStore('kept');
      table.put(record, 'spreadsheet').onsuccess = () => resolve();
    };
  });
}

/** Runs in the page: what is kept. */
export function getKept(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('spreadsheet');
    opening.onsuccess = () => {
      const request = opening.result.transaction('kept').objectStore('kept').get('spreadsheet');
      request.onsuccess = () => resolve(request.result);
    };
  });
}
