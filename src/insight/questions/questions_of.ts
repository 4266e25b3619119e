import type { NamedDecision } from '../subject';
import { type DoubleCounting, doubleCounted } from './double_counting';
import { type FlatWeights, flatWeights } from './flat_weights';
import { type Forgotten, forgotten } from './forgotten';
import { type Halo, halo } from './halo';
import { type HardlyUsed, hardlyUsed } from './hardly_used';
import { type Hinge, hinge } from './hinge';
import { type Prices, prices } from './prices';
import { type ScaleMoved, scaleMoved } from './scale_moved';
import { type SeparatesNobody, separatesNobody } from './separates_nobody';
import { type QuestionExtras, situationOf } from './situation';
import { type Splitting, splitGroups, splitting } from './splitting';

/** What a question says, as numbers; `criteria` are those it is about. */
export type Question =
  | ScaleMoved
  | SeparatesNobody
  | HardlyUsed
  | Splitting
  | DoubleCounting
  | FlatWeights
  | Halo
  | Hinge
  | Prices
  | Forgotten;

/** Those that are worth asking of any decision; the others are asked only where something speaks for it. */
export const ALWAYS: readonly Question['code'][] = ['hinge', 'prices', 'forgotten'];

/**
 * What a careful analyst would ask of a decision, what is most likely to be a slip first. A question is never a verdict, and
 * is asked only where its answer could matter.
 */
export function questionsOf(decision: NamedDecision, extras: QuestionExtras): Question[] {
  const situation = situationOf(decision, extras);
  const { weighted } = situation;
  const found: (Question | null)[] = [
    ...weighted.map((criterion) => scaleMoved(situation, criterion)),
    ...weighted.map((criterion) => separatesNobody(situation, criterion)),
    ...weighted.map((criterion) => hardlyUsed(situation, criterion)),
    ...splitGroups(situation).map((group) => splitting(situation, group)),
    ...doubleCounted(situation),
    flatWeights(situation),
    halo(situation),
    hinge(situation),
    prices(situation),
    forgotten(situation),
  ];
  return found.filter((question) => question !== null);
}

/**
 * By this a question is known again: what it asks, and of which criteria. One about a scale that was moved is another one when
 * the scale is moved again.
 */
export function keyOf(question: Question, { ids }: Pick<QuestionExtras, 'ids'>): string {
  const { code, criteria } = question;
  const own = criteria.map((at) => (ids[at] ?? '').replace(/\s+/g, '_')).sort();
  const scales = question.code === 'scale-moved' ? [question.before, question.now] : [];
  return [code, ...own, ...scales.map(({ worst, best }) => `${worst}..${best}`)].join(' ');
}
