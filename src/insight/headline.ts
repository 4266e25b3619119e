import { type HeadlineFacts, headlineFacts, type MissingScores } from './headline_facts';
import { mustSentence } from './musts';
import { outsideSentence } from './outside';
import type { NamedDecision } from './subject';
import { unfinishedSentences } from './unfinished';
import { type Voice, voiceOf } from './voice';
import { weightTipInWords } from './weight_sentences';
import { counted, partOfAll } from './wording';

/**
 * Who leads and how sure that is, in a few honest sentences: the text of a cell and of Insights.
 *
 * @param locale of the spreadsheet, as Sheets names it: "de_DE"; en_US unless told
 */
export function headline(
  decision: NamedDecision,
  facts: HeadlineFacts = headlineFacts(decision),
  locale?: string,
): string {
  return headlineSentences(voiceOf(decision, locale), facts).join(' ');
}

/**
 * The same, sentence by sentence: scores outside their scales; who leads, by how much and how firmly; who
 * misses a must; how far off the
 * baseline is where that was not said yet; which scores are missing and whether they matter; what is left out.
 */
export function headlineSentences(voice: Voice, facts: HeadlineFacts): string[] {
  const words = { ...voice, facts, leader: facts.standing.leaders[0] ?? 0 };
  const { code } = facts.standing;
  return [
    ...outsideSentence(voice, facts.outside),
    standingSentence(words),
    ...mustSentence(voice, facts.musts),
    ...(code === 'none' ? [] : [...baselineSentence(words), ...missingSentence(words, facts.missing)]),
    ...unfinishedSentences(voice),
  ];
}

interface Speaker extends Voice {
  readonly facts: HeadlineFacts;
  readonly leader: number;
}

const totalOf = ({ facts }: Speaker, option: number) => facts.totals[option] ?? 0;

/** "Current role (your baseline)" */
function introduced({ names, decision }: Speaker, option: number): string {
  return option === decision.baseline ? `${names.optionIn(option)} (your baseline)` : names.optionIn(option);
}

/** How far an option is behind the leader, as the totals are shown. */
const behind = (words: Speaker, option: number) =>
  words.figures.gapInWords(totalOf(words, words.leader), totalOf(words, option));

/** The baseline where it has a total and is neither first nor among these, or null. */
function baselineBeside({ decision: { baseline }, facts }: Speaker, named: readonly number[]): number | null {
  const isNamed = baseline === null || facts.standing.leaders.includes(baseline) || named.includes(baseline);
  return isNamed || typeof facts.totals[baseline] !== 'number' ? null : baseline;
}

function standingSentence(words: Speaker): string {
  const { leader, facts, figures, names } = words;
  const { standing } = facts;
  switch (standing.code) {
    case 'none':
      return facts.hasScores
        ? 'No option has a score on a criterion with a weight yet, so none leads.'
        : 'Nothing is scored yet, so no option leads.';
    case 'alone':
      return `Only ${names.optionIn(leader)} has scores that count so far; add, score or correct a second option to compare it with.`;
    case 'level': {
      const why = facts.isSameScores
        ? 'they have the same scores on every criterion with a weight, so no weights of these tell them apart'
        : 'these weights and scores do not tell them apart';
      return `${words.options(standing.leaders)} are level at ${figures.totalInWords(totalOf(words, leader))}: ${why}.`;
    }
    case 'near': {
      const near = [...standing.near].sort((a, b) => totalOf(words, b) - totalOf(words, a));
      const tied = words.options([leader, ...near]);
      const second = standing.runnersUp[0] ?? leader;
      return `${tied} are nearly tied: ${names.optionIn(leader)} is ahead by ${words.figures.smallGapInWords(totalOf(words, leader), totalOf(words, second))}${firmness(words)}.`;
    }
    case 'clear':
      return `${introduced(words, leader)} leads ${rivals(words)}${firmness(words)}.`;
  }
}

/** "Scale-up by 3 points and Current role (your baseline) by 12 points," */
function rivals(words: Speaker): string {
  const { runnersUp } = words.facts.standing;
  const second = runnersUp[0] ?? words.leader;
  const further = baselineBeside(words, runnersUp);
  const who = runnersUp.length === 1 ? introduced(words, second) : words.options(runnersUp);
  const ahead = `${who} by ${behind(words, second)}`;
  return further === null
    ? ahead
    : `${ahead} and ${introduced(words, further)} by ${behind(words, further)},`;
}

/** " and stays first in 93% of weightings near yours; raising … would put … ahead" */
function firmness(words: Speaker): string {
  const { firstPlaces, standing, tip } = words.facts;
  const verb = standing.code === 'near' ? 'comes' : 'stays';
  const part = partOfAll(firstPlaces[words.leader]?.first ?? 0, words.figures);
  const often = part === 'all' ? 'all weightings tried' : `${part} of weightings`;
  const tipping =
    tip === null
      ? 'no change of a single weight would put another option first'
      : weightTipInWords(words, tip.line, tip.change, words.leader);
  return ` and ${verb} first in ${often} near yours; ${tipping}`;
}

/** How far behind the baseline is, where the first sentence, about a tie, did not name it. */
function baselineSentence(words: Speaker): string[] {
  const { code, near } = words.facts.standing;
  const unnamed = baselineBeside(words, near);
  if (unnamed === null || (code !== 'near' && code !== 'level')) return [];
  return [`${introduced(words, unnamed)} is ${behind(words, unnamed)} behind.`];
}

function missingSentence(words: Speaker, missing: MissingScores): string[] {
  const { blank, cells } = missing;
  if (blank === 0) return [];
  const are = blank === 1 ? 'is' : 'are';
  return [`${blank} of ${counted(cells, 'score')} ${are} missing${consequence(words, missing)}.`];
}

function consequence({ names }: Speaker, { blank, decisive, together }: MissingScores): string {
  if (decisive === null) return ' and left out';
  const [first] = decisive;
  if (first !== undefined) {
    const single = blank === 1 ? 'it' : 'one of them alone';
    const several = decisive.length === blank ? 'each of them' : `${decisive.length} of them, each alone,`;
    const which =
      decisive.length === 1
        ? `${single} could change who is first:`
        : `${several} could change who is first, such as`;
    return `, and ${which} ${names.criterionIn(first.criterion)} for ${names.optionIn(first.option)}`;
  }
  return together ? '; together they could change who is first' : ', but could not change who is first';
}
