import { typedScore } from '../../src/insight/bent';
import { findOut, findOutSentences, type OpenScore } from '../../src/insight/find_out';
import type { Matrix } from '../matrix/model';
import { remarksOf } from '../matrix/remarks';
import { Button } from '../ui/button';
import { CopyLink } from './copy_link';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';

/** So many are shown before all are asked for: a list for one conversation. */
const FIRST = 5;

function openScoresOf(matrix: Matrix): OpenScore[] {
  const guesses = remarksOf(matrix).sure.flatMap((row, criterion) =>
    row.flatMap((sure, option) => (sure === 'guess' ? [{ criterion, option }] : [])),
  );
  return findOut(matrix.decision, guesses);
}

export function findOutAnswer({ matrix }: SectionProps): string {
  const { length } = openScoresOf(matrix);
  if (length === 0) return 'nothing would change who is first';
  return length === 1 ? '1 score could' : `${length} scores could`;
}

/** Blanks and guesses by how much of their scale would change who is first: what to ask about next. */
export function FindOutSection({ matrix, names, voice, onSelect }: SectionProps) {
  const open = openScoresOf(matrix);
  const evidenceOf = ({ cell }: OpenScore) =>
    matrix.view.scoreNotes
      .find((note) => note.criterion === cell.criterion && note.option === matrix.options[cell.option])
      ?.evidence.trim() ?? '';
  const title = ({ cell }: OpenScore) =>
    `${names.criterionIn(cell.criterion)} for ${names.optionIn(cell.option)}`;
  const now = ({ isBlank, cell }: OpenScore) =>
    isBlank
      ? 'Not scored.'
      : `A guess of ${voice.figures.score(cell.criterion, typedScore(voice.decision, cell.criterion, cell.option) ?? 0)}.`;
  const text = open
    .map((each) => [title(each), now(each), ...findOutSentences(voice, each), evidenceOf(each)])
    .map(([name, ...rest]) => `${name}: ${rest.filter(Boolean).join(' ')}`)
    .join('\n');
  if (open.length === 0) {
    return (
      <p>
        No blank and no guess would change who is first by itself, whatever it turns out to be on its scale.
      </p>
    );
  }
  return (
    <>
      <p class="quiet">Blanks and guesses, each by itself; those that matter most first.</p>
      <ShowAll first={open.slice(0, FIRST)} all={open} label={`Show all ${open.length}`}>
        {(shown) => (
          <ul class="plain facts">
            {shown.map((each) => {
              const [turn, part] = findOutSentences(voice, each);
              const evidence = evidenceOf(each);
              return (
                <li key={`${each.cell.criterion}/${each.cell.option}`}>
                  <Button look="link" onClick={() => onSelect(each.cell.criterion, each.cell.option)}>
                    {title(each)}
                  </Button>
                  <p class="note">
                    {now(each)} {turn} {part}
                  </p>
                  {evidence !== '' && (
                    <p class="quiet note">
                      Your note: <bdi>{evidence}</bdi>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </ShowAll>
      <CopyLink label="Copy the list" text={text} />
    </>
  );
}
