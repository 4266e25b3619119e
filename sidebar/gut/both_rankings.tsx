import type { Matrix } from '../matrix/model';
import type { Names } from '../matrix/naming';
import { comparison } from './comparison';
import { twoRanks } from './gut';

/** The kept ranking by gut beside the ranking of the matrix, and what makes them differ. */
export function BothRankings({ matrix, names }: { matrix: Matrix; names: Names }) {
  const ranks = twoRanks(matrix);
  const sentences = comparison(matrix, names, ranks);
  const differs = ranks.some(
    ({ gut, matrix: computed }) => gut !== null && computed !== null && gut !== computed,
  );
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <table class="both">
        <caption class="quiet">
          By gut on {matrix.view.gut?.date.trim() || 'a day that was not kept'}; by the matrix now
        </caption>
        <thead>
          <tr>
            <th scope="col">Gut</th>
            <th scope="col">Matrix</th>
            <th scope="col">Option</th>
          </tr>
        </thead>
        <tbody>
          {ranks.map(({ option, gut, matrix: computed }) => (
            <tr key={option}>
              <td>{gut ?? '–'}</td>
              <td>{computed ?? '–'}</td>
              <th scope="row">
                <bdi class="name">{names.optionIn(option)}</bdi>
                {gut !== null && computed !== null && gut !== computed && (
                  <span class="quiet note">{places(gut - computed)}</span>
                )}
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      {differs && (
        <p class="quiet">
          Where they differ, either may be right: a criterion may be missing, a weight or a score may not say
          what you mean, or the feeling may change on a second look.
        </p>
      )}
    </>
  );
}

/** "2 places higher in the matrix" */
function places(by: number): string {
  const count = Math.abs(by);
  return `${count} ${count === 1 ? 'place' : 'places'} ${by > 0 ? 'higher' : 'lower'} in the matrix`;
}
