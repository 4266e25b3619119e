import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { AllAttachments, SheetAttachments } from './attachments';
import type { BesidePart, FilterEntry } from './beside';
import type { Book } from './book';
import { movedFormula } from './evaluate';
import type { NamedEntry } from './names';
import { mapReferences, type ReferenceMap } from './references';
import {
  type LineChange,
  movedCarriers,
  movedLine,
  movedRange,
  movedSpan,
  spanOf,
  withSpan,
} from './structure';

/** Everything as it must be after rows or columns were inserted, deleted or moved, from how it was before. */
export function afterLines(book: Book, before: AllAttachments, change: LineChange): AllAttachments {
  const sheets = Object.entries(before.sheets).map(([sheetId, sheet]) => [
    sheetId,
    new FollowedSheet(book, sheetId, change).follow(sheet),
  ]);
  return {
    sheets: Object.fromEntries(sheets),
    names: before.names.map((entry) => followName(book, entry, change)),
    beside: followBeside(before.beside, change),
  };
}

/** References into the changed sheet go with their cells. */
function referenceMap(change: LineChange): ReferenceMap {
  return (reference) => {
    if (reference.sheetId !== change.sheetId) return reference;
    const range = movedRange(change, reference.range);
    return range === null ? null : { range };
  };
}

class FollowedSheet {
  private readonly isChanged: boolean;
  private readonly map: ReferenceMap;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly change: LineChange,
  ) {
    this.isChanged = sheetId === change.sheetId;
    this.map = referenceMap(change);
  }

  follow(sheet: SheetAttachments): SheetAttachments {
    return {
      formulas: sheet.formulas.flatMap((cell) => this.cell({ ...cell, formula: this.formula(cell.formula) })),
      validations: sheet.validations.flatMap((rule) => this.validation(rule)),
      formats: sheet.formats.flatMap((rule) => this.format(rule)),
      notes: sheet.notes.flatMap((note) => this.cell(note)),
    };
  }

  private formula(formula: string): string {
    return mapReferences(this.book, formula, this.sheetId, this.map);
  }

  private cell<T extends { row: number; column: number }>(cell: T): T[] {
    if (!this.isChanged) return [cell];
    const { axis } = this.change;
    const line = movedLine(this.change, cell[axis]);
    return line === null ? [] : [{ ...cell, [axis]: line }];
  }

  private ranges(ranges: readonly IRange[]): IRange[] {
    if (!this.isChanged) return [...ranges];
    const { axis } = this.change;
    return ranges.flatMap((range) =>
      movedCarriers(this.change, spanOf(axis, range)).map((span) => withSpan(axis, range, span)),
    );
  }

  private validation(rule: ISheetDataValidationRule): ISheetDataValidationRule[] {
    const ranges = this.ranges(rule.ranges);
    if (ranges.length === 0) return [];
    const follow = (formula: string): string => this.ruleFormula(formula, rule.ranges, ranges);
    return [
      {
        ...rule,
        ranges,
        ...(rule.formula1?.startsWith('=') && { formula1: follow(rule.formula1) }),
        ...(rule.formula2?.startsWith('=') && { formula2: follow(rule.formula2) }),
      },
    ];
  }

  private format(rule: IConditionFormattingRule): IConditionFormattingRule[] {
    const ranges = this.ranges(rule.ranges);
    if (ranges.length === 0) return [];
    const asked = rule.rule;
    const isFormula =
      asked.type === CFRuleType.highlightCell &&
      'subType' in asked &&
      asked.subType === CFSubRuleType.formula;
    if (!isFormula) return [{ ...rule, ranges }];
    return [
      { ...rule, ranges, rule: { ...asked, value: this.ruleFormula(asked.value, rule.ranges, ranges) } },
    ];
  }

  /**
   * A rule's formula is relative to the first cell of its ranges. It is followed from a line that survives, so that
   * deleting or moving the first line does not break it.
   */
  private ruleFormula(formula: string, before: readonly IRange[], after: readonly IRange[]): string {
    if (!this.isChanged) return this.formula(formula);
    const { axis } = this.change;
    const first = firstLine(axis, before);
    const [old, now] = this.survivor(before);
    const shift = (text: string, lines: number): string =>
      axis === 'row' ? movedFormula(this.book, text, lines, 0) : movedFormula(this.book, text, 0, lines);
    return shift(this.formula(shift(formula, old - first)), firstLine(axis, after) - now);
  }

  /** A line of the ranges that is still there: where it was and where it is. */
  private survivor(ranges: readonly IRange[]): [number, number] {
    for (const range of ranges) {
      const [first, last] = spanOf(this.change.axis, range);
      for (let line = first; line <= last; line += 1) {
        const now = movedLine(this.change, line);
        if (now !== null) return [line, now];
      }
    }
    return [0, 0];
  }
}

/** Rules count from the line of their first range's first cell. */
function firstLine(axis: LineChange['axis'], ranges: readonly IRange[]): number {
  const [first] = ranges;
  return first === undefined ? 0 : spanOf(axis, first)[0];
}

function followName(book: Book, entry: NamedEntry, change: LineChange): NamedEntry {
  const formula = `=${entry.formulaOrRefString.replace(/^=/, '')}`;
  const followed = mapReferences(book, formula, '', referenceMap(change));
  return { ...entry, formulaOrRefString: followed.slice(1) };
}

function followBeside(
  { metadata, protections, charts, filters }: BesidePart,
  change: LineChange,
): BesidePart {
  const { axis, sheetId } = change;
  return {
    metadata: metadata.flatMap((entry) => {
      const { place } = entry;
      if (place.kind !== axis || place.sheetId !== sheetId) return [entry];
      const index = movedLine(change, place.index);
      return index === null ? [] : [{ ...entry, place: { ...place, index } }];
    }),
    protections: protections.flatMap((entry) => {
      if (entry.range === null || entry.sheetId !== sheetId) return [entry];
      const range = movedRange(change, entry.range);
      return range === null ? [] : [{ ...entry, range }];
    }),
    charts: charts.map((chart) => ({
      ...chart,
      anchor: chart.sheetId === sheetId ? followAnchor(chart.anchor, change) : chart.anchor,
      ranges: chart.ranges.flatMap((source) => {
        if (source.sheetId !== sheetId) return [source];
        const range = movedRange(change, source.range);
        return range === null ? [] : [{ ...source, range }];
      }),
    })),
    filters: filters.flatMap((filter) =>
      filter.sheetId === sheetId ? followFilter(filter, change) : [filter],
    ),
  };
}

/** Each column goes with what it asks, each row stays hidden or shown, wherever it goes. */
function followFilter(filter: FilterEntry, change: LineChange): FilterEntry[] {
  const range = movedRange(change, filter.range);
  if (range === null) return [];
  const moved = (axis: LineChange['axis'], line: number) =>
    change.axis === axis ? movedLine(change, line) : line;
  return [
    {
      ...filter,
      range,
      conditions: filter.conditions.flatMap(({ column, condition }) => {
        const now = moved('column', column);
        return now === null ? [] : [{ column: now, condition }];
      }),
      hiddenRows: filter.hiddenRows.flatMap((row) => moved('row', row) ?? []),
    },
  ];
}

/** A chart stays with its cell; when that cell is deleted, with the one that takes its place. */
function followAnchor(anchor: { row: number; column: number }, change: LineChange): typeof anchor {
  const line = anchor[change.axis];
  const span = movedSpan(change, [line, line]);
  return { ...anchor, [change.axis]: span === null ? change.at : span[0] };
}
