import { decisionScores } from '../../core/weighted_score';
import { rounded, roundedAway, within } from '../rounding';
import type { Voice } from '../voice';
import { nameInSentence, sentenceCase } from '../wording';
import type { DoubleCounting } from './double_counting';
import type { FlatWeights } from './flat_weights';
import type { Forgotten } from './forgotten';
import type { Halo } from './halo';
import type { HardlyUsed } from './hardly_used';
import type { Hinge } from './hinge';
import type { Prices } from './prices';
import type { Question } from './questions_of';
import type { ScaleMoved } from './scale_moved';
import type { SeparatesNobody } from './separates_nobody';
import type { Splitting } from './splitting';

/** A question as a person reads it. */
export interface QuestionWords {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a question says, in the names and numbers of its matrix; every number holds as it is printed. */
export function questionWords(voice: Voice, question: Question): QuestionWords {
  switch (question.code) {
    case 'scale-moved':
      return scaleMoved(voice, question);
    case 'separates-nobody':
      return separatesNobody(voice, question);
    case 'hardly-used':
      return hardlyUsed(voice, question);
    case 'splitting':
      return splitting(voice, question);
    case 'double-counting':
      return doubleCounting(voice, question);
    case 'flat-weights':
      return flatWeights(voice, question);
    case 'halo':
      return halo(voice, question);
    case 'hinge':
      return hinge(voice, question);
    case 'prices':
      return prices(voice, question);
    case 'forgotten':
      return forgotten(voice, question);
  }
}

/** "Acme would lead", "Acme and Beta would lead together" */
const wouldLead = (voice: Voice, leads: readonly number[]) =>
  `${voice.options(leads)} would lead${leads.length > 1 ? ' together' : ''}`;

function scaleMoved(voice: Voice, { criteria: [criterion], before, now, weight, keeps, leads }: ScaleMoved) {
  const { names, figures } = voice;
  const name = names.criterionIn(criterion);
  const score = (value: number) => figures.score(criterion, value);
  const then = leads === null ? '' : `, and ${wouldLead(voice, leads)}`;
  return {
    title: `Does ${name} still weigh what you meant?`,
    sentences: [
      `Its weight of ${figures.number(weight)} was set while it went from ${score(before.worst)} to ${score(before.best)}; now it goes from ${score(now.worst)} to ${score(now.best)}.`,
      `A weight of ${figures.number(keeps)} keeps what a step was worth to you${then}.`,
    ],
  };
}

function separatesNobody(
  voice: Voice,
  { criteria: [criterion], share, part, leads, lead, leadNow }: SeparatesNobody,
) {
  const { names, figures } = voice;
  const near =
    part === 0
      ? 'every option has the same score on it'
      : `all options lie within ${figures.percentage(roundedAway(100 * part, 1, 1))} of its scale`;
  const then = lead && figures.gapInWords(...lead);
  const now = leadNow && figures.gapInWords(...leadNow);
  return {
    title: `Does ${names.criterionIn(criterion)} tell these options apart?`,
    sentences: [
      `It holds ${figures.percent(share)} of the weight, and ${near}.`,
      ...(leads === null ? [] : [`Without it ${wouldLead(voice, leads)}.`]),
      ...(then === null || then === now ? [] : [`Without it the lead would be ${then} instead of ${now}.`]),
    ],
  };
}

function hardlyUsed(voice: Voice, { criteria: [criterion], share, part, pull, drawn, leads }: HardlyUsed) {
  const { names, figures } = voice;
  const score = (value: number) => figures.score(criterion, value);
  return {
    title: `Did you weigh ${names.criterionIn(criterion)} for these options, or for its whole scale?`,
    sentences: [
      `It holds ${figures.percent(share)} of the weight, but the options use ${figures.percent(part)} of its scale, so it has ${figures.percent(pull)} of the pull (weight times the part that is used).`,
      ...(leads === null
        ? []
        : [
            `With its scale drawn to the options, ${score(drawn.worst)} to ${score(drawn.best)}, and the same weight, ${wouldLead(voice, leads)}.`,
          ]),
    ],
  };
}

function splitting(voice: Voice, { criteria, group, share, from, to, leads, isSoAtZero }: Splitting) {
  const { figures } = voice;
  const written = within(100 * from, 100 * to, 1);
  const [low, high] = [figures.percentage(written.from), figures.percentage(written.to)];
  const where = from > 0 ? `Between ${low} and ${high}` : `Below ${high}`;
  const but = isSoAtZero ? '' : `, though not at ${figures.percentage(0)}`;
  return {
    title: `Would you give “${nameInSentence(group, '')}” ${figures.percent(share)} of the weight if it were one criterion?`,
    sentences: [
      `Its ${criteria.length} criteria hold that much together: ${voice.criteria(criteria, 6)}.`,
      `${where} for all of them${but}, ${wouldLead(voice, leads)}.`,
    ],
  };
}

/** Of a number up to 1, to two decimals, never rounded up to 1: "0.97", "over 0.99", "1". */
function outOfOne({ figures }: Voice, value: number): string {
  const written = rounded(value, 2);
  return written === 1 && value < 1 - 1e-9 ? `over ${figures.number(0.99)}` : figures.number(written);
}

function doubleCounting(voice: Voice, { criteria, r, options, share, leads, leadsNow }: DoubleCounting) {
  const { names, figures } = voice;
  const [one, other] = [names.criterionIn(criteria[0]), names.criterionIn(criteria[1])];
  const [what, how] =
    r > 0 ? ['one thing or two', 'together'] : ['two sides of one thing', 'against each other'];
  const then = leads === null ? `${wouldLead(voice, leadsNow)} all the same` : wouldLead(voice, leads);
  return {
    title: `Are ${one} and ${other} ${what}?`,
    sentences: [
      `Over ${options} options they go ${how} (by ${outOfOne(voice, Math.abs(r))} of 1), and they hold ${figures.percent(share)} of the weight.`,
      `With ${other} left out, ${then}.`,
    ],
  };
}

function flatWeights(voice: Voice, { criteria, least, most, even, ordered, doubled }: FlatWeights) {
  const { figures } = voice;
  const [low, high] = [roundedAway(100 * least, 1, -1), roundedAway(100 * most, 1, 1)];
  const isSame = String(even) === String(ordered);
  const by = isSame ? 'With exactly even weights, and by their order alone,' : 'With exactly even weights';
  return {
    title: `Do all ${criteria.length} criteria matter the same to you?`,
    sentences: [
      ordered === null
        ? `Each has ${figures.percent(least)} of the weight.`
        : `Each has between ${figures.percentage(low)} and ${figures.percentage(high)} of the weight.`,
      ...(ordered === null
        ? []
        : [
            `${by} ${wouldLead(voice, even)}${isSame ? '' : `; by their order alone, ${wouldLead(voice, ordered)}`}.`,
          ]),
      doubled.length === 0
        ? 'Twice the weight on any one of them would not change who leads.'
        : `Twice the weight on one of them would change who leads: ${voice.criteria(doubled)}.`,
    ],
  };
}

function halo(voice: Voice, { criteria, items, w }: Halo) {
  return {
    title: 'Did you score one criterion at a time?',
    sentences: [
      `Your ${criteria.length} criteria put ${items} options in much the same order: they agree by ${outOfOne(voice, w)} of 1.`,
      'A first impression does that, and so does an option that is simply better: scoring again, one criterion at a time, tells which it is.',
    ],
  };
}

/** So many criteria are told one by one. */
const TOLD = 2;

function hinge(voice: Voice, { criteria, leads, leader, isAll }: Hinge) {
  const { names } = voice;
  const more = criteria.length - TOLD;
  const who = names.optionIn(leader);
  return {
    title: `How sure are you of ${voice.criteria(criteria)}?`,
    sentences: [
      ...criteria
        .slice(0, TOLD)
        .map(
          (criterion, at) => `Without ${names.criterionIn(criterion)}, ${wouldLead(voice, leads[at] ?? [])}.`,
        ),
      ...(more > 0
        ? [`Nor would ${who} lead alone without ${more === 1 ? 'the third' : `any one of ${more} others`}.`]
        : []),
      ...(isAll ? [] : [`Without any other single criterion, ${who} would still lead.`]),
    ],
  };
}

/** "$62.5 more", "about 5 min less": to three digits. */
function changed({ figures }: Voice, criterion: number, change: number): string {
  const written = Number(Math.abs(change).toPrecision(3));
  const isExact = Math.abs(written - Math.abs(change)) <= 1e-9 * written;
  return `${isExact ? '' : 'about '}${figures.score(criterion, written)} ${change < 0 ? 'less' : 'more'}`;
}

function prices(voice: Voice, { criteria: [measure = 0], prices: list, lead }: Prices) {
  const { names, decision, figures } = voice;
  const on = names.criterionIn(measure);
  const worth = (change: number) => `counts as much as ${changed(voice, measure, change)} on ${on}`;
  return {
    title: `Are these prices in ${on} yours?`,
    sentences: [
      ...list.map((each) => {
        const given = changed(voice, each.criterion, each.change);
        return `${sentenceCase(given)} on ${names.criterionIn(each.criterion)} ${worth(each.worth)}.`;
      }),
      ...(lead === null
        ? []
        : [
            `The lead of ${names.optionIn(lead.leader)} over ${names.optionIn(lead.next)}, ${gapOf(lead.leader, lead.next)}, ${worth(lead.worth)}.`,
          ]),
      'This takes every step of a scale to be worth the same.',
    ],
  };

  function gapOf(one: number, other: number): string {
    const totals = decisionScores(decision.scores, decision.weights, decision.anchors);
    return figures.gapInWords(totals[one] ?? 0, totals[other] ?? 0);
  }
}

function forgotten(voice: Voice, { leader, rival, share, better, least }: Forgotten) {
  const { names, figures } = voice;
  const [first, second] = [names.optionIn(leader), names.optionIn(rival)];
  const by = roundedAway(better, better < 10 ? 1 : 0, 1);
  const needs = roundedAway(100 * least, 1, -1);
  return {
    title: 'What matters to you that is not in the list?',
    sentences: [
      by < 100
        ? `One more criterion with ${figures.percent(share)} of all weight would put ${second} ahead of ${first} where ${second} is better on it by more than ${figures.number(by)} of 100.`
        : `One more criterion could put ${second} ahead of ${first} only with more than ${figures.percentage(needs)} of all weight.`,
    ],
  };
}
