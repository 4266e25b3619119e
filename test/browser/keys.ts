/** Going through a page of the sidebar by keys alone. */
import type { Frame } from 'puppeteer-core';

/** Presses Tab until the element whose label or text begins so has the focus. */
export async function tabTo(frame: Frame, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    const focused = await frame.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
    });
    if (focused?.startsWith(name)) return;
    await frame.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach “${name}”.`);
}

export async function arrivedAt(frame: Frame, heading: string): Promise<void> {
  await frame.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, heading);
}
