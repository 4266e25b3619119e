import type { Criterion } from '../../src/decision/decision';
import { formatWithUnit } from '../../src/decision/locale_number';

interface CriterionHeadProps {
  criterion: Criterion;
  /** What it is called where it has no name. */
  fallback: string;
  locale: string;
}

/** What is asked about: the criterion, and what its worst and best are, in numbers and words. */
export function CriterionHead({ criterion, fallback, locale }: CriterionHeadProps) {
  const { name, unit, worst, best, worstMeans, bestMeans } = criterion;
  const end = (value: number, means: string) =>
    `${formatWithUnit(value, unit, locale)}${means.trim() === '' ? '' : `: ${means.trim()}`}`;
  return (
    <>
      <h2 class="score-criterion" id="score-criterion">
        <bdi>{name.trim() === '' ? fallback : name}</bdi>
      </h2>
      {worst === null || best === null || worst === best ? (
        <p class="notice">
          This criterion has no worst and best yet. Its scores are left out until you give them in the sheet.
        </p>
      ) : (
        <dl class="ends">
          <dt>Worst</dt>
          <dd dir="auto">{end(worst, worstMeans)}</dd>
          <dt>Best</dt>
          <dd dir="auto">{end(best, bestMeans)}</dd>
        </dl>
      )}
    </>
  );
}
