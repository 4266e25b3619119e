import { positions } from '../../core/positions';
import type { Criterion } from '../../decision/decision';
import { sameNameKey } from '../../decision/same_name';
import type { MatrixMap } from '../map';
import { TITLE_ROW } from '../matrix/place';
import type { ReadMatrix } from '../read';
import { formulaAt, type SheetCells, shownAt } from '../sheet_cells';
import { COPY_ROWS, isBlankName, NAME_LABEL, NAME_ROW } from './blank_copy';
import { isEnough, keptPairs } from './kept_pairs';

/** A tab that one person has filled in. */
export interface Tab {
  readonly sheetName: string;
  /** What stands beside "Your name", else the name of the tab. */
  readonly person: string;
  readonly read: ReadMatrix;
  /** How its weights were set, as it is kept beside them, or null. */
  readonly weighting: string | null;
}

/** How far a tab has come; no number of it. */
export interface Progress {
  readonly person: string;
  readonly sheetName: string;
  /** Criteria without a weight, and cells without a score. */
  readonly unweighed: number;
  readonly unscored: number;
  /** Cells that are wrong. */
  readonly wrong: number;
  /** Enough pairs were compared to take the weights from them. */
  readonly hasPairs: boolean;
  /** 1 for a person's first or only tab, 2 for the next, in the order of the tabs. */
  readonly estimate: number;
}

/**
 * Who has filled in a sheet: what stands beside the label for it, also where that was translated, else the name of the sheet.
 */
export function personOf(cells: SheetCells, map: MatrixMap): string {
  return nameIn(cells, map) ?? cells.sheetName;
}

function nameIn(cells: SheetCells, map: MatrixMap): string | null {
  const rows = Math.min(NAME_WITHIN, cells.values.length);
  const labelled = positions(rows).find((at) => shownAt(cells, { row: at + 1, column: 1 }) === NAME_LABEL);
  const row = labelled === undefined ? nameRowOf(map) : labelled + 1;
  if (row === null) return null;
  const cell = { row, column: map.criterionFields.weight ?? 2 };
  const name = formulaAt(cells, cell) === '' ? shownAt(cells, cell).trim() : '';
  return name === '' ? null : name;
}

/** The label stands among the first rows. */
const NAME_WITHIN = 10;

/** Where a copy has its name, by what stands above its headers: a matrix that is no copy has only its notice there. */
function nameRowOf({ title, optionFields, orientation }: MatrixMap): number | null {
  if (title === null || optionFields.name === null || orientation === 'across') return null;
  return optionFields.name - title.row > COPY_ROWS + 1 ? title.row + NAME_ROW - TITLE_ROW : null;
}

/** Whether nobody has begun with a tab: it has no name of a person and no score. */
export const isUntouched = (cells: SheetCells, { map, decision }: ReadMatrix): boolean =>
  nameIn(cells, map) === null && decision.scores.every((row) => row.every((score) => score === null));

/** The place in a tab of each of these criteria, by its id, else by its name; null where one is not there. */
export function placesIn(criteria: readonly Criterion[], { read }: Tab): number[] | null {
  const own = read.decision.criteria;
  const places = criteria.map(({ id, name }) => {
    const byId = own.findIndex((each) => each.id === id);
    return byId >= 0 ? byId : own.findIndex((each) => sameNameKey(each.name) === sameNameKey(name));
  });
  return places.includes(-1) || new Set(places).size < places.length ? null : places;
}

/** The names of the criteria that a person has added and weighed. */
export function ownCriteria(tab: Tab, criteria: readonly Criterion[]): string[] {
  const places = placesIn(criteria, tab) ?? [];
  return tab.read.decision.criteria
    .filter(({ weight }, at) => !places.includes(at) && (weight ?? 0) > 0)
    .map(({ name }) => name);
}

/** The names of the options of several tabs, each once; an unnamed one only where it has scores. */
export function optionsOf(tabs: readonly Tab[]): string[] {
  const names = new Map<string, string>();
  for (const { read } of tabs) {
    read.decision.options.forEach(({ name }, option) => {
      const isScored = read.decision.scores.some((line) => line[option] !== null);
      if (name.trim() === '' || (isBlankName(name) && !isScored)) return;
      if (!names.has(sameNameKey(name))) names.set(sameNameKey(name), name);
    });
  }
  return [...names.values()];
}

/** The place of an option in a tab; -1 where it is not there. */
export const optionIn = ({ read }: Tab, name: string): number =>
  read.decision.options.findIndex((each) => sameNameKey(each.name) === sameNameKey(name));

/** What a tab still lacks of these criteria and options. */
export function progressOf(
  tab: Tab,
  tabs: readonly Tab[],
  criteria: readonly Criterion[],
  options: readonly string[],
): Progress {
  const places = placesIn(criteria, tab) ?? [];
  const { decision, checked } = tab.read;
  const unscored = places.flatMap((criterion) =>
    options.filter((name) => (decision.scores[criterion]?.[optionIn(tab, name)] ?? null) === null),
  ).length;
  return {
    person: tab.person,
    sheetName: tab.sheetName,
    unweighed: places.filter((criterion) => decision.criteria[criterion]?.weight === null).length,
    unscored,
    wrong: checked.problems.filter(({ criterion }) => criterion !== null).length,
    hasPairs: isEnough(pairsOf(criteria, tab)),
    estimate: tabsOf(tab, tabs).indexOf(tab) + 1,
  };
}

/** All tabs of the person who filled in this one, in their order. */
export const tabsOf = <Own extends Tab>(tab: Tab, tabs: readonly Own[]): Own[] =>
  tabs.filter(({ person }) => sameNameKey(person) === sameNameKey(tab.person));

/** The pairs that were compared for the weights of a tab, in the order of these criteria. */
export const pairsOf = (criteria: readonly Criterion[], tab: Tab) =>
  keptPairs(
    tab.weighting,
    (placesIn(criteria, tab) ?? []).map((place) => tab.read.decision.criteria[place]?.id ?? ''),
  );

/** Criteria whose worst or best is not the same in all tabs: their scores can't be averaged. */
export function otherScales(criteria: readonly Criterion[], tabs: readonly Tab[]): string[] {
  return tabs.flatMap((tab) => {
    const places = placesIn(criteria, tab) ?? [];
    return positions(places.length).flatMap((at) => {
      const [wanted, own] = [criteria[at], tab.read.decision.criteria[places[at] ?? 0]];
      if (wanted === undefined || own === undefined) return [];
      if (own.worst === wanted.worst && own.best === wanted.best) {
        if (own.half === wanted.half) return [];
        const half = (of: Criterion) => (of.half === null ? 'nothing' : String(of.half));
        return [
          `half as good on ${wanted.name} is ${half(own)} on “${tab.sheetName}” and ${half(wanted)} here: give it the same half everywhere`,
        ];
      }
      return [
        `${wanted.name} runs from ${own.worst ?? '?'} to ${own.best ?? '?'} on “${tab.sheetName}” and from ${wanted.worst ?? '?'} to ${wanted.best ?? '?'} here: give it the same Worst and Best everywhere`,
      ];
    });
  });
}
