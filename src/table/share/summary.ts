import { layOut, type Most } from './summary_layout';
import { PAGE, type SummarySheet } from './summary_lines';
import type { SummaryPage } from './summary_page';

const MOST: Most = { options: 14, criteria: 12, tipping: 6, missing: 5, headline: 12, name: 2 };

/** What gives way where the page is too high, and how far, one after the other; after the last, texts of any length fit. */
const GIVE_WAY: readonly Partial<Most>[] = [
  { missing: 3, options: 12, criteria: 10 },
  { tipping: 5 },
  { options: 9, criteria: 9 },
  { name: 1 },
  { tipping: 4 },
  { options: 4, criteria: 4 },
  { tipping: 2, missing: 1, headline: 6 },
];

/** The page with as much of each list as it has room for; the rest is named as far as three lines go. */
export function summarySheet(page: SummaryPage): SummarySheet {
  let most = MOST;
  let sheet = layOut(page, most);
  for (const least of GIVE_WAY) {
    while (heightIn(sheet) > PAGE.height && isAbove(most, least)) {
      most = oneLess(most, least);
      sheet = layOut(page, most);
    }
  }
  return sheet;
}

export const heightIn = ({ heights }: Pick<SummarySheet, 'heights'>): number =>
  heights.reduce((sum, { count, size }) => sum + count * size, 0);

const PARTS = ['options', 'criteria', 'tipping', 'missing', 'headline', 'name'] as const;

const isAbove = (most: Most, least: Partial<Most>) =>
  PARTS.some((part) => most[part] > (least[part] ?? Infinity));

function oneLess(most: Most, least: Partial<Most>): Most {
  const less: Record<keyof Most, number> = { ...most };
  for (const part of PARTS) if (most[part] > (least[part] ?? Infinity)) less[part] -= 1;
  return less;
}
