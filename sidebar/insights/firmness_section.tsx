import { useMemo, useState } from 'preact/hooks';
import { listed } from '../../src/decision/wording';
import { chosenIf, type Firmness, firstShare, type Spread, shareWithError } from './firmness';
import { sampledShare } from './numbers';
import { RankPicture } from './rank_picture';
import { placed } from './ranking';
import { TableInstead } from './section';
import type { SectionProps } from './section_props';

interface FirmnessSectionProps extends Omit<SectionProps, 'onSelect'> {
  firmness: Firmness;
}

/** In what part of weightings each option comes first, and takes each rank, and for which weights it is right. */
export function FirmnessSection({ matrix, names, firmness }: FirmnessSectionProps) {
  const { decision } = matrix;
  const order = useMemo(() => placed(decision, decision.weights), [decision]);
  const shareOf = (spread: Spread, option: number) => firstShare(firmness[spread], option);
  const ranked = order.filter(({ total }) => total !== null).map(({ option }) => option);
  const isEverFirst = (option: number) => (shareOf('any', option) ?? 0) + (shareOf('near', option) ?? 0) > 0;
  const ever = ranked.filter(isEverFirst);
  const never = ranked.filter((option) => !isEverFirst(option));

  return (
    <>
      <p>
        Weights are judgments, so we tried {firmness.samples.toLocaleString('en')} sets of weights near yours,
        each weight up to half less or half more, and as many sets of any weights at all.
      </p>
      <h3>First place</h3>
      <ul class="plain options">
        {ever.map((option) => (
          <li key={option}>
            <bdi class="name">{names.option(option)}</bdi>
            <ShareBar label="near yours" share={shareOf('near', option) ?? 0} samples={firmness.samples} />
            <ShareBar label="any" share={shareOf('any', option) ?? 0} samples={firmness.samples} />
          </li>
        ))}
      </ul>
      {never.length > 0 && <p class="quiet">Never first: {listed(never.map(names.optionIn), 6)}.</p>}
      <RankSection names={names} firmness={firmness} ranked={ranked} />
      <h3>When each option would be right</h3>
      <ul class="sentences">
        {ranked.map((option) => (
          <li key={option}>{chosenIf(names, option, firmness.any.centralWeights[option] ?? null)}</li>
        ))}
      </ul>
      <p class="quiet">
        Averages over the sets of any weights that put the option first: the weights of someone who would
        choose it.
      </p>
    </>
  );
}

function ShareBar({ label, share, samples }: { label: string; share: number; samples: number }) {
  return (
    <div class="share-bar">
      <span class="quiet">{label}</span>
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${100 * share}%` }} />
      </span>
      <span class="value" title={shareWithError(share, samples)}>
        {sampledShare(share)}
      </span>
    </div>
  );
}

interface RankSectionProps extends Pick<SectionProps, 'names'> {
  firmness: Firmness;
  /** Options that have a total, in their order today. */
  ranked: readonly number[];
}

const SPREADS: readonly (readonly [Spread, string])[] = [
  ['near', 'Near my weights'],
  ['any', 'Any weights'],
];

function RankSection({ names, firmness, ranked }: RankSectionProps) {
  const [spread, setSpread] = useState<Spread>('near');
  const { ranks } = firmness[spread];
  const places = Array.from({ length: ranked.length }, (_, at) => at);
  return (
    <>
      <h3>Every rank</h3>
      <fieldset class="choice">
        <legend class="unseen">Which weights</legend>
        {SPREADS.map(([value, text]) => (
          <label key={value} class="radio">
            <input type="radio" name="spread" checked={spread === value} onChange={() => setSpread(value)} />
            {text}
          </label>
        ))}
      </fieldset>
      <RankPicture names={names} ranked={ranked} ranks={ranks} />
      <TableInstead label="Share of weightings by option and rank">
        <thead>
          <tr>
            <th scope="col">Rank</th>
            {places.map((place) => (
              <th key={place} scope="col">
                {place + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map((option) => (
            <tr key={option}>
              <th scope="row" dir="auto">
                {names.option(option)}
              </th>
              {places.map((place) => (
                <td key={place}>{sampledShare(ranks[option]?.[place] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableInstead>
    </>
  );
}
