import type { ISheetDataValidationRule } from '@univerjs/core';
import type { AllAttachments, Attachments, SheetAttachments } from './attachments';
import type { Beside, MetadataEntry } from './beside';
import type { Book } from './book';
import { mapReferences, type ReferenceMap } from './references';

/** What Google does when a sheet is duplicated and nobody here knows for certain. */
export interface CopyChoices {
  /** Whether developer metadata on the sheet and its rows and columns are copied. */
  metadata: boolean;
}

/** A sheet is gone: what referred to it is #REF!, what sat on it is gone too. */
export function afterRemoval(book: Book, before: AllAttachments, sheetId: string): Attachments {
  const map: ReferenceMap = (reference) => (reference.sheetId === sheetId ? null : reference);
  const { [sheetId]: _removed, ...rest } = before.sheets;
  const { metadata, protections, charts, filters } = before.beside;
  return {
    sheets: mapAll(book, rest, map),
    names: before.names.map((entry) => ({
      ...entry,
      formulaOrRefString: mapReferences(book, `=${entry.formulaOrRefString}`, '', map).slice(1),
    })),
    beside: {
      metadata: metadata.filter(({ place }) => place.kind === 'spreadsheet' || place.sheetId !== sheetId),
      protections: protections.filter((entry) => entry.sheetId !== sheetId),
      filters: filters.filter((filter) => filter.sheetId !== sheetId),
      charts: charts
        .filter((chart) => chart.sheetId !== sheetId)
        .map((chart) => ({ ...chart, ranges: chart.ranges.filter((range) => range.sheetId !== sheetId) })),
    },
  };
}

/** A sheet has another name: references by name follow. */
export function afterRenaming(
  book: Book,
  before: AllAttachments,
  sheetId: string,
  name: string,
): Attachments {
  const map: ReferenceMap = (reference) =>
    reference.sheetId === sheetId ? { range: reference.range, sheetName: name } : reference;
  return {
    sheets: mapAll(book, before.sheets, map),
    names: before.names.map((entry) => ({
      ...entry,
      formulaOrRefString: mapReferences(book, `=${entry.formulaOrRefString}`, '', map).slice(1),
    })),
  };
}

/** A sheet was duplicated: the engine copies cells, rules and notes, this the protections, charts, filter and metadata. */
export function afterCopy(beside: Beside, choices: CopyChoices, fromId: string, toId: string): Attachments {
  const { metadata, protections, charts, filters } = beside.state;
  const moveSheet = <T extends { sheetId: string }>(part: T): T => ({ ...part, sheetId: toId });
  const copied = <T extends { sheetId: string }>(parts: readonly T[]): T[] =>
    parts
      .filter((part) => part.sheetId === fromId)
      .map((part) => ({ ...moveSheet(part), id: beside.newId() }));
  return {
    copiedSheet: toId,
    beside: {
      protections: [...protections, ...copied(protections)],
      filters: [...filters, ...filters.filter((filter) => filter.sheetId === fromId).map(moveSheet)],
      charts: [
        ...charts,
        ...copied(charts).map((chart) => ({
          ...chart,
          ranges: chart.ranges.map((range) => (range.sheetId === fromId ? moveSheet(range) : range)),
        })),
      ],
      metadata: choices.metadata
        ? [...metadata, ...copiedMetadata(beside, metadata, fromId, toId)]
        : metadata,
    },
  };
}

function copiedMetadata(
  beside: Beside,
  metadata: readonly MetadataEntry[],
  fromId: string,
  toId: string,
): MetadataEntry[] {
  return metadata.flatMap((entry) => {
    const { place } = entry;
    if (place.kind === 'spreadsheet' || place.sheetId !== fromId) return [];
    return [{ ...entry, id: beside.newId(), place: { ...place, sheetId: toId } }];
  });
}

function mapAll(
  book: Book,
  sheets: Record<string, SheetAttachments>,
  map: ReferenceMap,
): Record<string, SheetAttachments> {
  return Object.fromEntries(
    Object.entries(sheets).map(([sheetId, sheet]) => {
      const follow = (formula: string): string => mapReferences(book, formula, sheetId, map);
      const formulas = sheet.formulas.map((cell) => ({ ...cell, formula: follow(cell.formula) }));
      const validations = sheet.validations.map((rule) => followRule(rule, follow));
      return [sheetId, { ...sheet, formulas, validations }];
    }),
  );
}

/** Conditional formats refer to their own sheet only, and without its name; validation may name any. */
export function followRule(
  rule: ISheetDataValidationRule,
  follow: (formula: string) => string,
): ISheetDataValidationRule {
  return {
    ...rule,
    ...(rule.formula1?.startsWith('=') && { formula1: follow(rule.formula1) }),
    ...(rule.formula2?.startsWith('=') && { formula2: follow(rule.formula2) }),
  };
}
