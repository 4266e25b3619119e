import { missingAnswer as answer, missingSentence } from '../../src/insight/missing_sentences';
import { missingScoreSentence } from '../../src/insight/score_sentences';
import { isAnyLeftOut } from '../matrix/model';
import { ScoreLinks } from './score_links';
import type { SectionProps } from './section_props';

/** So many blanks are named. */
const MOST = 10;

export function missingAnswer({ findings, matrix }: SectionProps): string {
  return answer(findings.facts.missing, isAnyLeftOut(matrix));
}

/** Which blank cells could still change the answer, at which score, each with a way to the cell. */
export function MissingSection({ names, voice, onSelect, findings, matrix }: SectionProps) {
  const { missing, standing } = findings.facts;
  const decisive = missing.decisive ?? [];
  return (
    <>
      <p>{missingSentence(missing, isAnyLeftOut(matrix))}</p>
      {decisive.length > 0 && (
        <ScoreLinks
          names={names}
          onSelect={onSelect}
          scores={decisive
            .slice(0, MOST)
            .map((cell) => ({ ...cell, note: missingScoreSentence(voice, cell, standing.leaders) }))}
        />
      )}
      {decisive.length > MOST && <p>And {decisive.length - MOST} more.</p>}
    </>
  );
}
