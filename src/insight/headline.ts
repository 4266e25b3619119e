import { type HeadlineFacts, headlineFacts, type MissingScores, type NamedDecision } from './headline_facts';
import { counted, inPoints, listed, nameInSentence, partOfAll, percentages } from './wording';

/** Who leads and how sure that is, in one to three honest sentences: the text of a cell and of Insights. */
export function headline(decision: NamedDecision, facts: HeadlineFacts = headlineFacts(decision)): string {
  return headlineSentences(decision, facts).join(' ');
}

/**
 * The same, sentence by sentence: who leads, by how much and how firmly; how far off the baseline is where that
 * was not said yet; which scores are missing and whether they matter.
 */
export function headlineSentences(decision: NamedDecision, facts: HeadlineFacts): string[] {
  const words = speaker(decision, facts);
  const { code } = facts.standing;
  if (code === 'none') return [standingSentence(words)];
  return [standingSentence(words), ...baselineSentence(words), ...missingSentence(words, facts.missing)];
}

/** What the sentences are made from: the names as they stand in a sentence, and numbers in words. */
function speaker(decision: NamedDecision, facts: HeadlineFacts) {
  const { options, criteria, anchors, baseline } = decision;
  const { totals, standing } = facts;
  const [leader = 0] = standing.leaders;
  const option = (at: number) => nameInSentence(options[at] ?? '', `option ${at + 1}`);
  const total = (at: number) => totals[at] ?? 0;
  const hasBaseline = baseline !== null && typeof totals[baseline] === 'number';
  return {
    facts,
    leader,
    total,
    option,
    options: (list: readonly number[]) => listed(list.map(option)),
    /** "Current role (your baseline)" */
    introduced: (at: number) => (at === baseline ? `${option(at)} (your baseline)` : option(at)),
    criterion: (at: number) => `“${nameInSentence(criteria[at] ?? '', `criterion ${at + 1}`)}”`,
    /** With anchors in points, without in the unit of the scores. */
    difference: (by: number) => (anchors === null ? String(Number(by.toPrecision(3))) : inPoints(by)),
    /** The baseline where it has a total and is neither first nor among these, or null. */
    baselineBeside: (named: readonly number[]) =>
      hasBaseline && !standing.leaders.includes(baseline) && !named.includes(baseline) ? baseline : null,
  };
}

type Speaker = ReturnType<typeof speaker>;

function standingSentence(words: Speaker): string {
  const { leader, total, facts } = words;
  const { standing } = facts;
  const lead = words.difference(standing.lead ?? 0);
  switch (standing.code) {
    case 'none':
      return 'No option has a score on a criterion with a weight yet, so none leads.';
    case 'alone':
      return `Only ${words.option(leader)} has scores so far; score a second option to compare them.`;
    case 'level':
      return `${words.options(standing.leaders)} are level at ${words.difference(total(leader))}: these weights and scores do not tell them apart.`;
    case 'near': {
      const tied = words.options([leader, ...[...standing.near].sort((a, b) => total(b) - total(a))]);
      return `${tied} are nearly tied: ${words.option(leader)} is ahead by only ${lead}${firmness(words)}.`;
    }
    case 'clear':
      return `${words.introduced(leader)} leads ${rivals(words, lead)}${firmness(words)}.`;
  }
}

/** "Scale-up by 3 points and Current role (your baseline) by 12 points," */
function rivals(words: Speaker, lead: string): string {
  const { runnersUp } = words.facts.standing;
  const [second] = runnersUp;
  const names =
    second !== undefined && runnersUp.length === 1 ? words.introduced(second) : words.options(runnersUp);
  const further = words.baselineBeside(runnersUp);
  const ahead = `${names} by ${lead}`;
  return further === null ? ahead : `${ahead} and ${words.introduced(further)} by ${behind(words, further)},`;
}

const behind = ({ difference, total, leader }: Speaker, option: number) =>
  difference(total(leader) - total(option));

/** " and stays first in 93% of weightings near yours; raising … would put … ahead" */
function firmness(words: Speaker): string {
  const { firstShares, standing } = words.facts;
  const verb = standing.code === 'near' ? 'comes' : 'stays';
  const part = partOfAll(firstShares[words.leader] ?? 0);
  return ` and ${verb} first in ${part === 'all' ? 'all weightings tried' : `${part} of weightings`} near yours; ${tipping(words)}`;
}

function tipping(words: Speaker): string {
  const { tip } = words.facts;
  if (tip === null) return 'no change of a single weight would put another option first';
  const others = words.options(tip.rivals);
  const criterion = words.criterion(tip.criterion);
  if (tip.to === 0) return `leaving ${criterion} out would make ${others} level`;
  const [from, to] = percentages(tip.from, tip.to);
  const change = from === to ? 'by less than 0.001%' : `from ${from} to ${to}`;
  return `${tip.to > tip.from ? 'raising' : 'lowering'} ${criterion} ${change} would put ${others} ahead`;
}

/** How far behind the baseline is, where the first sentence, about a tie, did not name it. */
function baselineSentence(words: Speaker): string[] {
  const { code, near } = words.facts.standing;
  const unnamed = words.baselineBeside(near);
  if (unnamed === null || (code !== 'near' && code !== 'level')) return [];
  return [`${words.introduced(unnamed)} is ${behind(words, unnamed)} behind.`];
}

function missingSentence(words: Speaker, { blank, cells, decisive, together }: MissingScores): string[] {
  if (blank === 0) return [];
  return [
    `${blank} of ${counted(cells, 'score')} ${blank === 1 ? 'is' : 'are'} missing${consequence(words, blank, decisive, together)}.`,
  ];
}

function consequence(
  words: Speaker,
  blank: number,
  decisive: MissingScores['decisive'],
  together: MissingScores['together'],
): string {
  if (decisive === null) return ' and left out';
  const [first] = decisive;
  if (first !== undefined) {
    const single = blank === 1 ? 'it' : 'one of them alone';
    const several = decisive.length === blank ? 'each of them' : `${decisive.length} of them, each alone,`;
    const which =
      decisive.length === 1
        ? `${single} could change who is first:`
        : `${several} could change who is first, such as`;
    return `, and ${which} ${words.criterion(first.criterion)} for ${words.option(first.option)}`;
  }
  return together ? '; together they could change who is first' : ', but could not change who is first';
}
