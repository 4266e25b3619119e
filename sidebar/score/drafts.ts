import type { MatrixView, SaidOfScore, ScoresChange } from '../../src/api';
import { positions } from '../../src/core/positions';
import { typableNumber } from '../../src/decision/locale_number';
import type { NumberProblem } from '../text/number_problem';
import { readScore } from './read_score';

/** What is put in for one score: the number as it was typed. */
export interface ScoreDraft extends Omit<SaidOfScore, 'score'> {
  readonly text: string;
}

/** What was put in and is not in the sheet yet, by the ids of criterion and option. */
export type ScoreDrafts = ReadonlyMap<string, ReadonlyMap<string, ScoreDraft>>;

/** What the sheet says of one score. */
export function saidInSheet(
  { decision, scoreNotes }: MatrixView,
  criterion: number,
  option: number,
): SaidOfScore {
  const note = scoreNotes.find((each) => each.criterion === criterion && each.option === option);
  const score = decision.scores[criterion]?.[option] ?? null;
  return { score, evidence: note?.evidence ?? '', sure: note?.sure ?? null };
}

const asDraft = ({ score, ...said }: SaidOfScore, locale: string): ScoreDraft => ({
  ...said,
  text: score === null ? '' : typableNumber(score, locale),
});

/** What the page shows of one score: what was put in, else what the sheet says. */
export function draftAt(
  view: MatrixView,
  drafts: ScoreDrafts,
  criterion: number,
  option: number,
): ScoreDraft {
  const { criteria, options } = view.decision;
  const own = drafts.get(criteria[criterion]?.id ?? '')?.get(options[option]?.id ?? '');
  return own ?? asDraft(saidInSheet(view, criterion, option), view.locale);
}

/** The same drafts with one of them changed; one that says what the sheet says is none. */
export function withDraft(
  view: MatrixView,
  drafts: ScoreDrafts,
  criterion: number,
  option: number,
  draft: ScoreDraft,
): ScoreDrafts {
  const [line, column] = [view.decision.criteria[criterion]?.id, view.decision.options[option]?.id];
  if (line === undefined || column === undefined) return drafts;
  const row = new Map(drafts.get(line));
  if (isSame(draft, asDraft(saidInSheet(view, criterion, option), view.locale))) row.delete(column);
  else row.set(column, draft);
  return new Map(drafts).set(line, row);
}

const isSame = (one: ScoreDraft, other: ScoreDraft) =>
  one.text.trim() === other.text && one.evidence === other.evidence && one.sure === other.sure;

/** A score as it was put in, or what is wrong with it. A number that stands in the sheet is never wrong here. */
export function readAt(
  view: MatrixView,
  drafts: ScoreDrafts,
  criterion: number,
  option: number,
): number | null | NumberProblem {
  const { score } = saidInSheet(view, criterion, option);
  const { text } = draftAt(view, drafts, criterion, option);
  const scale = view.decision.criteria[criterion];
  const isInSheet = text.trim() === (score === null ? '' : typableNumber(score, view.locale));
  return isInSheet || scale === undefined ? score : readScore(text, scale, view.locale);
}

/** What to write for one criterion; scores that can't be read stay as they are in the sheet. Null where nothing changes. */
export function changeFor(
  view: MatrixView,
  drafts: ScoreDrafts,
  criterion: number,
  day: number,
): ScoresChange | null {
  const { criteria, options } = view.decision;
  const line = criteria[criterion];
  if (line === undefined) return null;
  const before = positions(options.length).map((option) => saidInSheet(view, criterion, option));
  const scores = before.map((said, option): SaidOfScore => {
    const { evidence, sure } = draftAt(view, drafts, criterion, option);
    const read = readAt(view, drafts, criterion, option);
    return { score: typeof read === 'object' && read !== null ? said.score : read, evidence, sure };
  });
  if (JSON.stringify(scores) === JSON.stringify(before)) return null;
  const { id, worst, best } = line;
  const expected = {
    criterion: { id, worst, best },
    options: options.map((each) => each.id),
    scores: before,
  };
  return { sheetId: view.sheetId, day, expected, scores };
}

/** What is still to be written once a change of one criterion was: what was put in meanwhile, and what can't be read. */
export function withoutWritten(view: MatrixView, drafts: ScoreDrafts, criterion: number): ScoreDrafts {
  const { criteria, options } = view.decision;
  const line = criteria[criterion]?.id ?? '';
  const left = [...(drafts.get(line) ?? [])].filter(([column, draft]) => {
    const option = options.findIndex(({ id }) => id === column);
    const said = saidInSheet(view, criterion, option);
    const isWritten =
      readAt(view, drafts, criterion, option) === said.score &&
      draft.evidence === said.evidence &&
      draft.sure === said.sure;
    return !isWritten;
  });
  return new Map(drafts).set(line, new Map(left));
}
