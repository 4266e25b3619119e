import { useMemo, useState } from 'preact/hooks';
import type { RenameAnswer } from '../../src/api';
import type { Decision } from '../../src/decision/decision';
import { dayInWords, type Round } from '../../src/decision/round';
import { type Comparison, compareRounds, firstRival, gapChange } from '../../src/insight/change';
import { gapSentence, type Span } from '../../src/insight/change_sentences';
import { changedCells, changeInShort } from '../../src/insight/change_words';
import { sentenceCase } from '../../src/insight/wording';
import type { Call } from '../bridge';
import { Folded } from '../insights/section';
import { Table } from '../insights/table';
import { SelectField } from '../ui/select_field';
import { Counterfactuals } from './counterfactuals';
import { GapTable } from './gap_table';
import { RenameQuestion } from './rename_question';

interface CompareProps {
  rounds: readonly Round[];
  now: Decision;
  locale: string;
  /** What the person said of renamed lines. */
  renames: readonly RenameAnswer[];
  call: Call;
  /** Reads the rounds again. */
  onKept: () => Promise<void>;
}

/** The end of the list of choices: the matrix as it is. */
const NOW = 'now';

/** How a round is called in a list: "3 · 12 March 2026 · After the interview" */
export function roundLabel({ round, date, name }: Round): string {
  return [String(round), dayInWords(date), name].filter((part) => part !== '').join(' · ');
}

/** Any two rounds, or a round and now, side by side, and why the gap of an option to another moved. */
export function Compare({ rounds, now, locale, renames, call, onKept }: CompareProps) {
  const last = rounds[rounds.length - 1];
  const [from, setFrom] = useState(String(last?.round ?? ''));
  const [to, setTo] = useState(NOW);
  const byNumber = (value: string) => rounds.find(({ round }) => String(round) === value);
  const before = byNumber(from) ?? last;
  const later = byNumber(to);
  const after = later?.decision ?? now;
  const comparison = useMemo(
    () => before && compareRounds(before.decision, after, renames, locale),
    [before, after, renames, locale],
  );
  if (before === undefined || comparison === undefined) return null;
  const choices = rounds.map((round) => ({ value: String(round.round), text: roundLabel(round) }));
  return (
    <>
      <SelectField
        id="from"
        label="From round"
        value={String(before.round)}
        choices={choices}
        onChange={setFrom}
      />
      <SelectField
        id="to"
        label="To"
        value={to}
        choices={[{ value: NOW, text: 'Now, as the sheet is' }, ...choices]}
        onChange={setTo}
      />
      {comparison.guesses.map((guess) => (
        <RenameQuestion key={guess.of} guess={guess} title={now.title} call={call} onKept={onKept} />
      ))}
      <Body
        key={`${from}/${to}/${JSON.stringify(renames)}`}
        comparison={comparison}
        span={spanOf(before, later)}
      />
    </>
  );
}

/** By their days; by their numbers where both are of one day. */
function spanOf(before: Round, later: Round | undefined): Span {
  if (later === undefined) return { since: dayInWords(before.date), until: null };
  const name = (each: Round) => (before.date === later.date ? `round ${each.round}` : dayInWords(each.date));
  return { since: name(before), until: name(later) };
}

/** What the two columns of a comparison are called. */
const columnsOf = ({ since, until }: Span): [string, string] =>
  until === null ? ['Then', 'Now'] : [sentenceCase(since), sentenceCase(until)];

/** What is said of one comparison. */
function Body({ comparison, span }: { comparison: Comparison; span: Span }) {
  const { voice, options, isComparable } = comparison;
  const { names, figures } = voice;
  const both = options.filter(({ before, after }) => before !== null && after !== null);
  const [baseline, setBaseline] = useState(comparison.baseline ?? both[0]?.at ?? 0);
  const [rival, setRival] = useState(
    firstRival(comparison) ?? both.find(({ at }) => at !== baseline)?.at ?? 0,
  );
  const gap = gapChange(comparison, rival, baseline);
  const cells = changedCells(comparison);
  const total = (value: number | null) => (value === null ? '–' : figures.total(figures.shown(value)));
  const choices = both.map(({ at }) => ({ value: String(at), text: names.option(at) }));
  return (
    <>
      <p class="short">{changeInShort(comparison)}.</p>
      {!isComparable && (
        <p class="notice">Only one of the two has worst and best, so their totals are in different units.</p>
      )}
      {both.length > 1 && isComparable && (
        <>
          <SelectField
            id="rival"
            label="Why did the gap move? Option"
            value={String(rival)}
            choices={choices}
            onChange={(at) => setRival(Number(at))}
          />
          <SelectField
            id="against"
            label="against"
            value={String(baseline)}
            choices={choices}
            onChange={(at) => setBaseline(Number(at))}
          />
        </>
      )}
      {gap !== null && (
        <>
          <p class="headline" id="why">
            {gapSentence(comparison, gap, rival, baseline, span)}
          </p>
          <GapTable comparison={comparison} gap={gap} rival={rival} baseline={baseline} />
        </>
      )}
      <Table
        look="totals"
        caption="Weighted scores"
        head={['Option', ...columnsOf(span), 'Change']}
        rows={options.map(({ at, before, after }) => [
          names.option(at),
          total(before),
          total(after),
          before === null || after === null || !isComparable
            ? '–'
            : figures.signed(figures.shown(figures.shown(after) - figures.shown(before))),
        ])}
      />
      {cells.length > 0 && (
        <Folded summary="What changed, cell by cell">
          <ul class="plain facts">
            {cells.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Folded>
      )}
      {isComparable && <Counterfactuals comparison={comparison} span={span} />}
    </>
  );
}
