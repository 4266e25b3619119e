/** What a person does on the page of rounds. */
import type { Frame } from 'puppeteer-core';
import { lines } from './discern';
import { until } from './host_page';

/** Records a round on a day ("2026-08-03"), and waits until the page says its number. */
export async function recordOn(frame: Frame, date: string, name: string, round: number): Promise<void> {
  await frame.$eval(
    '#round-date',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    date,
  );
  await frame.locator('#round-name').fill(name);
  await frame.locator('button::-p-text(Record this round)').click();
  await until(async () => (await lines(frame, 'body'))[0]?.includes(`Recorded as round ${round}.`) ?? false);
}
