import type { Comparison } from './change';
import { counted } from './wording';

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
    ...renamed.map(({ before, after }) => `“${before}” is called “${after}” now`),
    ...list(differences.optionsAdded, option, names.optionIn).map((name) => `${name} is new`),
    ...list(differences.optionsRemoved, option, names.optionIn).map((name) => `${name} is gone`),
    ...list(differences.criteriaAdded, criterion, names.criterionIn).map(
      (name) => `${name} is a new criterion`,
    ),
    ...list(differences.criteriaRemoved, criterion, names.criterionIn).map(
      (name) => `${name} is no criterion any more`,
    ),
    ...differences.weights
      .filter(({ before, after }) => before !== after)
      .map(({ criterion: key, before, after, shareBefore, shareAfter }) => {
        const shares = `${figures.percent(shareBefore)} → ${figures.percent(shareAfter)} of all`;
        return `Weight of ${names.criterionIn(criterion(key))}: ${number(before)} → ${number(after)} (${shares})`;
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
  ];
}

/** "3 scores, 1 weight and 1 scale changed", in short; "Nothing changed". */
export function changeInShort({ differences, renamed }: Comparison): string {
  const { scores, weights, anchors, optionsAdded, optionsRemoved, criteriaAdded, criteriaRemoved } =
    differences;
  const typed = weights.filter(({ before, after }) => before !== after);
  const parts: [number, string][] = [
    [scores.length, 'score'],
    [typed.length, 'weight'],
    [anchors.length, 'scale'],
    [optionsAdded.length + optionsRemoved.length, 'option'],
    [criteriaAdded.length + criteriaRemoved.length, 'criteri'],
    [renamed.length, 'name'],
  ];
  const said = parts.flatMap(([count, noun]) => {
    if (count === 0) return [];
    return [noun === 'criteri' ? `${count} criteri${count === 1 ? 'on' : 'a'}` : counted(count, noun)];
  });
  if (said.length === 0) return 'Nothing changed';
  const last = said.pop() ?? '';
  return `${said.length === 0 ? last : `${said.join(', ')} and ${last}`} changed`;
}
