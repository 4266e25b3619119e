import type { OptionsView } from '../../src/api';
import type { Option } from '../../src/decision/decision';
import { sameOptionIn } from '../../src/decision/same_option';
import { namesOf } from '../../src/insight/names';
import { listed, nameInSentence } from '../../src/insight/wording';

/** What an option of the matrix misses of the musts on the sheet of options. */
interface Missing {
  readonly name: string;
  readonly musts: readonly string[];
}

/** The options of a matrix whose answers on the sheet of options are these, each with the musts concerned. */
function answered(
  options: readonly Option[],
  { musts, options: sorted }: OptionsView,
  answer: 'no' | 'unknown',
): Missing[] {
  const names = namesOf({ options: options.map(({ name }) => name), criteria: [] });
  return options.flatMap((option, at) => {
    const row = sameOptionIn(sorted, option);
    const own = musts
      .filter((_, must) => row?.musts[must] === answer)
      .map((must) => nameInSentence(must, 'a must'));
    return own.length === 0 ? [] : [{ name: names.optionIn(at), musts: own }];
  });
}

const sheetOf = ({ sheetName }: OptionsView) => `the sheet ${nameInSentence(sheetName, 'Options')}`;

/** One sentence on who misses a must of the sheet of options, beside who leads; none where nobody does. */
export function missedMustsHeadline(options: readonly Option[], view: OptionsView): string[] {
  const missed = answered(options, view, 'no');
  const [first] = missed;
  if (first === undefined) return [];
  const where = sheetOf(view);
  if (missed.length === 1) return [`${misses(first, where)}.`];
  const names = missed.map(({ name }) => name);
  return [
    `${listed(names, names.length)} each miss a must of ${where}: for ${first.name} ${listed(first.musts, first.musts.length)}.`,
  ];
}

/** "NewCo misses a must of the sheet “Options”: “own technology”" */
const misses = ({ name, musts }: Missing, where: string) =>
  `${name} misses ${musts.length === 1 ? 'a must' : `${musts.length} musts`} of ${where}: ${listed(musts, musts.length)}`;

/**
 * What the sheet of options says of the musts of those in a matrix: a sentence for each option that misses one, and one on those
 * of which it is not known. Such an option keeps its score and rank.
 */
export function missedMusts(options: readonly Option[], view: OptionsView): string[] {
  const where = sheetOf(view);
  const missed = answered(options, view, 'no').map(
    (each) => `${misses(each, where)}. It keeps its score and rank.`,
  );
  const unknown = answered(options, view, 'unknown').map(({ name }) => name);
  return unknown.length === 0
    ? missed
    : [...missed, `Not known yet on ${where}: musts of ${listed(unknown, unknown.length)}.`];
}
