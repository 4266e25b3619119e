import { type Comparison, counterfactuals } from '../../src/insight/change';
import { counterfactualSentences, type Span } from '../../src/insight/change_sentences';
import { Folded } from '../insights/section';
import { Table } from '../insights/table';

/** The scores of one round under the weights of the other. */
export function Counterfactuals({ comparison, span }: { comparison: Comparison; span: Span }) {
  const { since, until } = span;
  const { voice, options, before, after } = comparison;
  const { names, figures } = voice;
  const { nowUnderThen, thenUnderNow } = counterfactuals(comparison);
  const total = (totals: readonly (number | null)[], at: number) => {
    const value = totals[at] ?? null;
    return value === null ? '–' : figures.total(figures.shown(value));
  };
  const keys = (order: readonly string[], places: readonly number[]) => places.map((at) => order[at] ?? '');
  const leaders = {
    nowUnderThen: keys(after.options, nowUnderThen.leaders),
    thenUnderNow: keys(before.options, thenUnderNow.leaders),
  };
  return (
    <Folded summary="The same scores under the other weights">
      {counterfactualSentences(comparison, leaders, span).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Table
        look="totals"
        head={
          until === null
            ? ['Option', 'Now, earlier weights', 'Then, weights of now']
            : ['Option', `Scores of ${until}`, `Scores of ${since}`]
        }
        rows={options.map(({ at, key }) => [
          names.option(at),
          total(nowUnderThen.totals, after.options.indexOf(key)),
          total(thenUnderNow.totals, before.options.indexOf(key)),
        ])}
      />
    </Folded>
  );
}
