import { positions } from '../../core/positions';
import type { Criterion } from '../../decision/decision';
import { sameNameKey } from '../../decision/same_name';
import type { ReadMatrix } from '../read';
import { type SheetCells, shownAt } from '../sheet_cells';
import { isBlankName, NAME_LABEL } from './blank_copy';

/** A tab that one person has filled in. */
export interface Tab {
  readonly sheetName: string;
  /** What stands beside "Your name", else the name of the tab. */
  readonly person: string;
  readonly read: ReadMatrix;
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
}

/** Who has filled in a sheet. */
export function personOf(cells: SheetCells): string {
  for (let row = 1; row <= Math.min(10, cells.values.length); row += 1) {
    if (shownAt(cells, { row, column: 1 }) !== NAME_LABEL) continue;
    const name = shownAt(cells, { row, column: 2 });
    if (name !== '') return name;
  }
  return cells.sheetName;
}

/** The place in a tab of each of these criteria, by its id, else by its name; null where one is not there. */
export function placesIn(criteria: readonly Criterion[], { read }: Tab): number[] | null {
  const own = read.decision.criteria;
  const places = criteria.map(({ id, name }) => {
    const byId = own.findIndex((each) => each.id === id);
    return byId >= 0 ? byId : own.findIndex((each) => sameNameKey(each.name) === sameNameKey(name));
  });
  return places.includes(-1) || new Set(places).size < places.length ? null : places;
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
export function progressOf(tab: Tab, criteria: readonly Criterion[], options: readonly string[]): Progress {
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
  };
}

/** Criteria whose worst or best is not the same in all tabs: their scores can't be averaged. */
export function otherScales(criteria: readonly Criterion[], tabs: readonly Tab[]): string[] {
  return tabs.flatMap((tab) => {
    const places = placesIn(criteria, tab) ?? [];
    return positions(places.length).flatMap((at) => {
      const [wanted, own] = [criteria[at], tab.read.decision.criteria[places[at] ?? 0]];
      if (wanted === undefined || own === undefined) return [];
      if (own.worst === wanted.worst && own.best === wanted.best) return [];
      return [
        `${wanted.name} runs from ${own.worst ?? '?'} to ${own.best ?? '?'} on “${tab.sheetName}” and from ${wanted.worst ?? '?'} to ${wanted.best ?? '?'} here`,
      ];
    });
  });
}
