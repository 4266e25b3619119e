import type { Line } from '../../core/questions/kept_weight';
import { isTie } from '../../core/tie';
import { decisionScores } from '../../core/weighted_score';
import { isBent } from '../bent';
import { rounded, roundedAway, within } from '../rounding';
import type { Voice } from '../voice';
import { nameInSentence, sentenceCase } from '../wording';
import type { DoubleCounting } from './double_counting';
import type { FlatWeights } from './flat_weights';
import type { Forgotten } from './forgotten';
import type { Halo } from './halo';
import type { HardlyUsed } from './hardly_used';
import type { Hinge } from './hinge';
import type { Prices, Side, Worth } from './prices';
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

/** What a part of values is a part of: on a bent line not of the scale as it is typed. */
const scaleInWords = ({ decision }: Voice, criterion: number) =>
  isBent(decision, criterion) ? 'what its scale is worth' : 'its scale';

/** "Acme would lead", "Acme and Beta would lead together" */
const wouldLead = (voice: Voice, leads: readonly number[]) =>
  `${voice.options(leads)} would lead${leads.length > 1 ? ' together' : ''}`;

function scaleMoved(voice: Voice, { criteria: [criterion], before, now, weight, keeps, leads }: ScaleMoved) {
  const { names, figures } = voice;
  const name = names.criterionIn(criterion);
  const score = (value: number) => figures.score(criterion, value);
  const over = ({ worst, best, half }: Line) =>
    `from ${score(worst)} to ${score(best)}${half === null ? '' : `, with ${score(half)} half as good as the best`}`;
  const span = keeps?.span ?? null;
  const what = span === null ? 'a step' : `going from ${score(span.worst)} to ${score(span.best)}`;
  const then = leads === null ? '' : `, and ${wouldLead(voice, leads)}`;
  return {
    title: `Does ${name} still weigh what you meant?`,
    sentences: [
      `Its weight of ${figures.number(weight)} was set while it went ${over(before)}; now it goes ${over(now)}.`,
      ...(keeps === null
        ? []
        : [`A weight of ${figures.number(keeps.weight)} keeps what ${what} was worth to you${then}.`]),
      ...(keeps !== null && span === null ? [] : [NO_WEIGHT]),
    ],
  };
}

const NO_WEIGHT =
  'No weight keeps what every step was worth, because the line from worst to best is bent another way.';

function separatesNobody(
  voice: Voice,
  { criteria: [criterion], share, part, leads, lead, leadNow }: SeparatesNobody,
) {
  const { names, figures } = voice;
  const near =
    part === 0
      ? 'every option has the same score on it'
      : `all options lie within ${figures.percentage(roundedAway(100 * part, 1, 1))} of ${scaleInWords(voice, criterion)}`;
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
      `It holds ${figures.percent(share)} of the weight, but the options use ${figures.percent(part)} of ${scaleInWords(voice, criterion)}, so it has ${figures.percent(pull)} of the pull (weight times the part that is used).`,
      ...(leads === null
        ? []
        : [
            `With its scale drawn to the options, ${score(drawn.worst)} to ${score(drawn.best)}${isBent(voice.decision, criterion) ? ', bent as it is' : ''}, and the same weight, ${wouldLead(voice, leads)}.`,
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

/** Of a number up to 1, to two decimals, never rounded up to 1: "0.97", "over 0.99". */
function outOfOne({ figures }: Voice, value: number): string {
  const written = rounded(value, 2);
  return written === 1 ? `over ${figures.number(0.99)}` : figures.number(written);
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
      `Over ${options} options they go ${isTie(Math.abs(r), 1) ? `exactly ${how}` : `${how} (by ${outOfOne(voice, Math.abs(r))} of 1)`}, and they hold ${figures.percent(share)} of the weight.`,
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
      `Your ${criteria.length} criteria put ${items} options in ${isTie(w, 1) ? 'exactly the same order' : `much the same order: they agree by ${outOfOne(voice, w)} of 1`}.`,
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
  const where = (criterion: number, side: Side | null) =>
    side === null ? '' : ` ${side.way} ${figures.score(criterion, side.half)}`;
  return {
    title: `Are these prices in ${on} yours?`,
    sentences: [
      ...list.map(({ criterion, side, change, worths }) => {
        const given = `${sentenceCase(changed(voice, criterion, change))} on ${names.criterionIn(criterion)}`;
        return `${given}${where(criterion, side)} counts ${worth(worths)}.`;
      }),
      ...(lead === null
        ? []
        : [
            `The lead of ${names.optionIn(lead.leader)} over ${names.optionIn(lead.next)}, ${gapOf(lead.leader, lead.next)}, counts ${worth(lead.worths)}.`,
          ]),
      decision.bent === undefined
        ? 'This takes every step of a scale to be worth the same.'
        : 'This takes every step of a scale to be worth the same, on either side of where it is bent.',
    ],
  };

  /** "as much as $9,000 more on “Pay” below $180,000 and for more than all above it" */
  function worth(worths: readonly Worth[]): string {
    const told = worths.map(({ side, change, isMore }, at) => {
      const place = at === 0 ? where(measure, side) : ` ${side?.way} it`;
      if (isMore) return `for more than all${at === 0 ? ` of ${on}` : ''}${place}`;
      return `as much as ${changed(voice, measure, change)}${at === 0 ? ` on ${on}` : ''}${place}`;
    });
    return told.join(' and ');
  }

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
