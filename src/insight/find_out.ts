import { anchoredValues } from '../core/anchored_value';
import { type OpenScore, openScores } from '../core/firmness/open_scores';
import { leaders } from '../core/rank';
import { decisionScores } from '../core/weighted_score';
import { placeOfValue } from './bent';
import { missingScoreSentence } from './score_sentences';
import type { NamedDecision } from './subject';
import type { Voice } from './voice';

export type { OpenScore };

/** What is worth finding out next; nothing where scores have no scale, because a score could then be anything. */
export function findOut(
  decision: NamedDecision,
  guesses: readonly { readonly criterion: number; readonly option: number }[],
): OpenScore[] {
  const { scores, weights, anchors } = decision;
  if (anchors === null) return [];
  return openScores(anchoredValues(scores, anchors), weights, guesses, (criterion, value) =>
    placeOfValue(decision, criterion, value),
  );
}

/** "Below 190,000 Acme leads." and how much of the scale that is: "40% of its scale would change who is first." */
export function findOutSentences(voice: Voice, { cell, part }: OpenScore): [string, string] {
  const { scores, weights, anchors } = voice.decision;
  const today = leaders(decisionScores(scores, weights, anchors));
  return [
    missingScoreSentence(voice, cell, today),
    `${part < 1 ? voice.figures.percent(part) : cell.turn === null ? 'All' : 'All but one point'} of its scale would change who is first.`,
  ];
}
