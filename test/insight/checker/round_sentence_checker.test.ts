/** Reads what is said of thousands of random pairs of rounds, and computes each claim again by arithmetic of its own. */
import { compareRounds, counterfactuals, gapChange } from '../../../src/insight/change';
import { printedGap } from '../../../src/insight/change_parts';
import { counterfactualSentences, gapSentence } from '../../../src/insight/change_sentences';
import { changedCells, changeInShort } from '../../../src/insight/change_words';
import { checkGapSentence } from './gap_claims';
import { randomRounds } from './random_rounds';
import { generator } from './random_sheet';
import {
  checkChangedCells,
  checkCounterfactual,
  checkPrintedGap,
  type Rounds,
  sheetOf,
} from './round_claims';

const PAIRS = 600;

test('all that is said of two rounds is so, and what is printed adds up', () => {
  const random = generator(20_271_126);
  const untrue: string[] = [];
  let claims = 0;
  for (let at = 0; at < PAIRS; at += 1) {
    const decisions = randomRounds(random);
    const comparison = compareRounds(decisions.before, decisions.after);
    const rounds: Rounds = {
      decisions,
      before: sheetOf(decisions.before),
      after: sheetOf(decisions.after),
      claim(isSo, what) {
        claims += 1;
        if (!isSo) throw new Error(`not so: ${what}`);
      },
    };
    const hear = (text: string, check: () => void) => {
      try {
        check();
      } catch (error) {
        untrue.push(`pair ${at}: ${text}\n  ${String(error)}\n  ${JSON.stringify(decisions)}`);
      }
    };
    const span = { since: 'D', until: at % 3 === 0 ? 'E' : null };
    for (const rival of comparison.options) {
      for (const baseline of comparison.options) {
        const gap = gapChange(comparison, rival.at, baseline.at);
        if (gap === null) continue;
        const said = gapSentence(comparison, gap, rival.at, baseline.at, span);
        hear(said, () => checkGapSentence(rounds, said, rival.key, baseline.key));
        hear(`the table to: ${said}`, () =>
          checkPrintedGap(rounds, printedGap(comparison, gap), rival.key, baseline.key),
        );
      }
    }
    const [cells, short] = [changedCells(comparison), changeInShort(comparison)];
    hear(`${short}: ${cells.join('; ')}`, () => checkChangedCells(rounds, cells, short));
    if (!comparison.isComparable) continue;
    const { nowUnderThen, thenUnderNow } = counterfactuals(comparison);
    const keys = (order: readonly string[], places: readonly number[]) =>
      places.map((one) => order[one] ?? '');
    const leaders = {
      nowUnderThen: keys(comparison.after.options, nowUnderThen.leaders),
      thenUnderNow: keys(comparison.before.options, thenUnderNow.leaders),
    };
    for (const said of counterfactualSentences(comparison, leaders, span)) {
      hear(said, () => checkCounterfactual(rounds, said));
    }
  }
  expect(untrue.slice(0, 8).join('\n')).toBe('');
  expect(claims).toBeGreaterThan(100_000);
});
