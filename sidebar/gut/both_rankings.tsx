import type { Names } from '../../src/insight/names';
import { voiceOf } from '../../src/insight/voice';
import { counted } from '../../src/insight/wording';
import { Table } from '../insights/table';
import type { Matrix } from '../matrix/model';
import { comparison } from './comparison';
import { twoRanks } from './gut';

/** The kept ranking by gut beside the ranking of the matrix, and what makes them differ. */
export function BothRankings({ matrix, names }: { matrix: Matrix; names: Names }) {
  const ranks = twoRanks(matrix);
  /** How many places higher an option is in the matrix than by gut. */
  const rise = ({ gut, matrix: computed }: (typeof ranks)[number]) =>
    gut === null || computed === null ? 0 : gut - computed;
  return (
    <>
      {comparison(voiceOf(matrix.decision, matrix.view.locale), ranks).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Table
        look="both"
        caption={`By gut on ${matrix.view.gut?.date.trim() || 'a day that was not kept'}; by the matrix now`}
        head={['Option', 'Gut', 'Matrix']}
        rows={ranks.map((row) => {
          const by = rise(row);
          return [
            <>
              <bdi>{names.optionIn(row.option)}</bdi>
              {by !== 0 && (
                <span class="quiet note">
                  {counted(Math.abs(by), 'place')} {by > 0 ? 'higher' : 'lower'} in the matrix
                </span>
              )}
            </>,
            row.gut ?? '–',
            row.matrix ?? '–',
          ];
        })}
      />
      {ranks.some(rise) && (
        <p class="quiet">
          Where they differ, either may be right: a criterion may be missing, a weight or score may not say
          what you mean, or the feeling may change on a second look.
        </p>
      )}
    </>
  );
}
