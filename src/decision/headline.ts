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
  const option = (at: number) => nameInSentence(options[at] ?? '', `option ${at + 1}`);
  return {
    decision,
    facts,
    option,
    options: (list: readonly number[]) => listed(list.map(option)),
    /** "Current role (your baseline)" */
    introduced: (at: number) => (at === baseline ? `${option(at)} (your baseline)` : option(at)),
    criterion: (at: number) => `“${nameInSentence(criteria[at] ?? '', `criterion ${at + 1}`)}”`,
    /** With anchors in points, without in the unit of the scores. */
    difference: (by: number) => (anchors === null ? String(Number(by.toPrecision(3))) : inPoints(by)),
  };
}

type Speaker = ReturnType<typeof speaker>;

function standingSentence(words: Speaker): string {
  const { standing, totals } = words.facts;
  const [leader = 0] = standing.leaders;
  switch (standing.code) {
    case 'none':
      return 'No option has a score on a criterion with a weight yet, so none leads.';
    case 'alone':
      return `Only ${words.option(leader)} has scores so far; score a second option to compare them.`;
    case 'level': {
      const at = totals[leader] ?? 0;
      return `${words.options(standing.leaders)} are level at ${words.difference(at)}: these weights and scores do not tell them apart.`;
    }
    case 'near': {
      const rest = [...standing.near].sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
      const tied = words.options([leader, ...rest]);
      return `${tied} are nearly tied: ${words.option(leader)} is ahead by only ${words.difference(standing.lead ?? 0)}${firmness(words, leader)}.`;
    }
    case 'clear':
      return `${words.introduced(leader)} leads ${rivals(words, leader)}${firmness(words, leader)}.`;
  }
}

/** "Scale-up by 3 points and Current role (your baseline) by 12 points," */
function rivals(words: Speaker, leader: number): string {
  const { standing, totals } = words.facts;
  const { baseline } = words.decision;
  const [second = 0] = standing.runnersUp;
  const lead = words.difference(standing.lead ?? 0);
  const ahead =
    standing.runnersUp.length === 1
      ? `${words.introduced(second)} by ${lead}`
      : `${words.options(standing.runnersUp)} by ${lead}`;
  const total = baseline === null ? null : (totals[baseline] ?? null);
  if (baseline === null || total === null || baseline === leader) return ahead;
  if (standing.runnersUp.includes(baseline)) return ahead;
  return `${ahead} and ${words.introduced(baseline)} by ${words.difference((totals[leader] ?? 0) - total)},`;
}

/** " and stays first in 93% of weightings near yours; raising … would put … ahead" */
function firmness(words: Speaker, leader: number): string {
  const share = words.facts.firstShares[leader] ?? 0;
  const verb = words.facts.standing.code === 'near' ? 'comes' : 'stays';
  const part = partOfAll(share);
  return ` and ${verb} first in ${part === 'all' ? 'all weightings tried' : `${part} of weightings`} near yours; ${tipping(words)}`;
}

function tipping(words: Speaker): string {
  const { tip } = words.facts;
  if (tip === null) return 'no change of a single weight would put another option first';
  const rivals = words.options(tip.rivals);
  const criterion = words.criterion(tip.criterion);
  if (tip.to === 0) return `leaving ${criterion} out would make ${rivals} level`;
  const [from, to] = percentages(tip.from, tip.to);
  const verb = tip.to > tip.from ? 'raising' : 'lowering';
  const change =
    from === to ? `${verb} ${criterion} by less than 0.001%` : `${verb} ${criterion} from ${from} to ${to}`;
  return `${change} would put ${rivals} ahead`;
}

/** How far behind the baseline is, where the first sentence, about a tie, did not name it. */
function baselineSentence(words: Speaker): string[] {
  const { standing, totals } = words.facts;
  const { baseline } = words.decision;
  const total = baseline === null ? null : (totals[baseline] ?? null);
  const top = totals[standing.leaders[0] ?? 0] ?? null;
  if (standing.code !== 'near' && standing.code !== 'level') return [];
  if (baseline === null || total === null || top === null) return [];
  if (standing.leaders.includes(baseline) || standing.near.includes(baseline)) return [];
  return [`${words.introduced(baseline)} is ${words.difference(top - total)} behind.`];
}

function missingSentence(words: Speaker, { blank, cells, decisive, together }: MissingScores): string[] {
  if (blank === 0) return [];
  const start = `${blank} of ${counted(cells, 'score')} ${blank === 1 ? 'is' : 'are'} missing`;
  const [first] = decisive ?? [];
  if (first !== undefined && decisive !== null) {
    const cell = `${words.criterion(first.criterion)} for ${words.options([first.option])}`;
    if (blank === 1) return [`${start}, and it could change who is first: ${cell}.`];
    if (decisive.length === 1) return [`${start}, and one of them alone could change who is first: ${cell}.`];
    const each = decisive.length === blank ? 'each of them could' : `${decisive.length} of them could each`;
    return [`${start}, and ${each} change who is first, such as ${cell}.`];
  }
  if (together === null) return [`${start} and left out.`];
  if (together) return [`${start}; together they could change who is first.`];
  return [`${start}, but could not change who is first.`];
}
