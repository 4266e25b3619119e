import type { Comparison, Renamed } from './change';
import {
  baselineChange,
  type DetailChange,
  type DetailField,
  detailChanges,
  typedWeightChanges,
} from './change_details';
import { counted, listed, nameInSentence, sentenceCase } from './wording';

/** "NewCo and Scale-up" for the keys of options. */
export function leadersInWords({ options, voice }: Comparison, keys: readonly string[]): string {
  return voice.options(
    keys.flatMap((key) => {
      const at = options.findIndex((option) => option.key === key);
      return at < 0 ? [] : [at];
    }),
  );
}

/** Everything that differs between two rounds, one line each: names first, then weights, scales and scores. */
export function changedCells(comparison: Comparison): string[] {
  const { voice, differences, criteria, options, renamed } = comparison;
  const { names, figures } = voice;
  const criterion = (key: string) => criteria.findIndex((line) => line.key === key);
  const option = (key: string) => options.findIndex((line) => line.key === key);
  const number = (value: number | null) => (value === null ? 'blank' : figures.number(value));
  const list = (keys: readonly string[], at: (key: string) => number, write: (at: number) => string) =>
    keys.map((key) => write(at(key)));
  return [
    ...renamed.map(renamedInWords),
    ...list(differences.optionsAdded, option, names.optionIn).map((name) => `${name} is new`),
    ...list(differences.optionsRemoved, option, names.optionIn).map((name) => `${name} is gone`),
    ...list(differences.criteriaAdded, criterion, names.criterionIn).map(
      (name) => `${name} is a new criterion`,
    ),
    ...list(differences.criteriaRemoved, criterion, names.criterionIn).map(
      (name) => `${name} is no criterion any more`,
    ),
    ...typedWeightChanges(comparison).map(({ criterion: at, before, after }) => {
      const share = differences.weights.find(({ criterion: key }) => criterion(key) === at);
      const shares =
        share === undefined
          ? ''
          : ` (${figures.percent(share.shareBefore)} → ${figures.percent(share.shareAfter)} of all)`;
      return `Weight of ${names.criterionIn(at)}: ${number(before)} → ${number(after)}${shares}`;
    }),
    ...differences.anchors.map(({ criterion: key, before, after }) => {
      const at = criterion(key);
      const scale = (anchors: typeof before) =>
        anchors === null
          ? 'none'
          : `${figures.score(at, anchors.worst)} to ${figures.score(at, anchors.best)}`;
      return `Scale of ${names.criterionIn(at)}: ${scale(before)} → ${scale(after)}`;
    }),
    ...differences.scores.map(({ criterion: key, option: column, before, after }) => {
      const at = criterion(key);
      const score = (value: number | null) => (value === null ? 'blank' : figures.score(at, value));
      return `${names.criterionIn(at)} for ${names.optionIn(option(column))}: ${score(before)} → ${score(after)}`;
    }),
    ...detailChanges(comparison).map((change) => detailInWords(comparison, change)),
    ...baselineInWords(comparison),
  ];
}

function renamedInWords({ before, after }: Renamed): string {
  if (before.trim() === '') return `“${after}” had no name before`;
  return after.trim() === '' ? `“${before}” has no name any more` : `“${before}” was renamed to “${after}”`;
}

const DETAILS: Record<DetailField, string> = {
  least: 'Least acceptable on',
  half: 'Half as good on',
  unit: 'Unit of',
  group: 'Group of',
  worstMeans: 'What the worst means on',
  bestMeans: 'What the best means on',
};

/** "Least acceptable on “Pay”: blank → $150,000" */
function detailInWords({ voice }: Comparison, { field, criterion, before, after }: DetailChange): string {
  const written = (value: DetailChange['before']) => {
    if (typeof value === 'number') return voice.figures.score(criterion, value);
    return value === null || value === '' ? 'blank' : `“${nameInSentence(value, '')}”`;
  };
  return `${DETAILS[field]} ${voice.names.criterionIn(criterion)}: ${written(before)} → ${written(after)}`;
}

function baselineInWords(comparison: Comparison): string[] {
  const change = baselineChange(comparison);
  if (change === null) return [];
  const written = (name: string | null) =>
    name === null ? 'none' : nameInSentence(name, 'an option without a name');
  return [`Baseline: ${written(change.before)} → ${written(change.after)}`];
}

/** "3 scores, 1 weight and 1 scale changed", in short; "Nothing changed". */
export function changeInShort(comparison: Comparison): string {
  const { differences, renamed } = comparison;
  const { scores, anchors, optionsAdded, optionsRemoved, criteriaAdded, criteriaRemoved } = differences;
  const details = detailChanges(comparison);
  const many = (...fields: readonly DetailField[]) =>
    details.filter(({ field }) => fields.includes(field)).length;
  const parts: [number, string, string?][] = [
    [scores.length, 'score'],
    [typedWeightChanges(comparison).length, 'weight'],
    [anchors.length, 'scale'],
    [many('half'), 'half', 'halves'],
    [many('least'), 'must'],
    [many('unit'), 'unit'],
    [many('group'), 'group'],
    [many('worstMeans', 'bestMeans'), 'meaning'],
    [baselineChange(comparison) === null ? 0 : 1, 'the baseline'],
    [optionsAdded.length + optionsRemoved.length, 'option'],
    [criteriaAdded.length + criteriaRemoved.length, 'criterion', 'criteria'],
    [renamed.length, 'name'],
  ];
  const said = parts.flatMap(([count, one, more]) => {
    if (count === 0) return [];
    if (one === 'the baseline') return [one];
    return [more === undefined || count === 1 ? counted(count, one) : `${count} ${more}`];
  });
  if (said.length === 0) return 'Nothing changed';
  return sentenceCase(`${listed(said, said.length)} changed`);
}
