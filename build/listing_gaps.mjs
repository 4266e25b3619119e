import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What only the publisher knows, as it stands in the pages until it is filled in. */
const PLACEHOLDER = /\[[A-Z]{2,}\]/g;

/**
 * What has to be filled in before the pages of the listing go onto the web, as one sentence; null when nothing is left.
 *
 * @param {string} folder of the listing
 * @param {string[]} others pages beside it that promise something to its readers
 */
export function listingGaps(folder, others) {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => path.join(folder, name));
  const gaps = [...pages, ...others].flatMap((page) => {
    const open = [...new Set(readFileSync(page, 'utf8').match(PLACEHOLDER) ?? [])];
    return open.length === 0 ? [] : [`${open.join(', ')} in ${path.basename(page)}`];
  });
  return gaps.length === 0
    ? null
    : `Before it is listed, fill in what only its publisher knows: ${gaps.join('; ')}.`;
}
