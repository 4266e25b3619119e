import type { OptionsView } from '../../src/api';
import type { Option } from '../../src/decision/decision';
import { isSameOption } from '../../src/decision/same_option';
import { listed, nameInSentence } from '../../src/insight/wording';

/**
 * What the sheet of options says of the musts of those in a matrix: a sentence for each option that misses one, and one on those
 * of which it is not known. Such an option keeps its score and rank.
 */
export function missedMusts(
  options: readonly Option[],
  { sheetName, musts, options: sorted }: OptionsView,
): string[] {
  const unknown: string[] = [];
  const missed = options.flatMap((option) => {
    const row = sorted.find((each) => isSameOption(each, option));
    if (row === undefined) return [];
    const name = nameInSentence(option.name, 'An option');
    const named = (answer: 'no' | 'unknown') =>
      musts.filter((_, at) => row.musts[at] === answer).map((must) => nameInSentence(must, 'a must'));
    if (named('unknown').length > 0) unknown.push(name);
    const no = named('no');
    return no.length === 0
      ? []
      : [
          `${name} misses ${no.length === 1 ? 'a must' : `${no.length} musts`} of the sheet ${nameInSentence(sheetName, 'Options')}: ${listed(no, no.length)}. It keeps its score and rank.`,
        ];
  });
  return unknown.length === 0
    ? missed
    : [
        ...missed,
        `Not known yet on the sheet ${nameInSentence(sheetName, 'Options')}: musts of ${listed(unknown, unknown.length)}.`,
      ];
}
