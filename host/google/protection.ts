import type { ProtectionEntry } from '../engine/beside';
import { protectedCell } from '../engine/guarded_cells';
import { Area, areaOfCells } from './area';
import type { Context } from './context';
import { enumMember } from './enums';
import { rangeService } from './range';
import { ScriptException } from './script_error';
import { service } from './service';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** protect(): by itself it keeps nobody out (PLATFORM E). */
export function protect(context: Context, sheetId: string, area: Area | null): Protection {
  const { beside } = context.host;
  const entry: ProtectionEntry = {
    id: beside.newId(),
    sheetId,
    range: area === null ? null : area.cells,
    description: '',
    warningOnly: false,
  };
  beside.setProtections([...beside.state.protections, entry]);
  return protectionService(context, entry.id);
}

export function protectionsOf(context: Context, sheetId: string | null, type: string): Protection[] {
  return context.host.beside.state.protections
    .filter((entry) => sheetId === null || entry.sheetId === sheetId)
    .filter((entry) => (entry.range === null ? 'SHEET' : 'RANGE') === type)
    .map((entry) => protectionService(context, entry.id));
}

function protectionService(context: Context, id: number): Protection {
  const { beside, book } = context.host;
  const entry = (): ProtectionEntry => {
    const found = beside.state.protections.find((candidate) => candidate.id === id);
    if (found === undefined) throw new ScriptException('The protection was removed.');
    return found;
  };
  const mine = (): void => {
    if (entry().othersOnly) throw protectedCell();
  };
  const change = (part: Partial<ProtectionEntry>): Protection => {
    mine();
    beside.setProtections(
      beside.state.protections.map((other) => (other.id === id ? { ...other, ...part } : other)),
    );
    return protection;
  };
  const protection: Protection = service<Protection>(
    context.run,
    'Protection',
    {
      getDescription: () => entry().description,
      setDescription: (description) => change({ description }),
      isWarningOnly: () => entry().warningOnly,
      setWarningOnly: (warningOnly) => change({ warningOnly }),
      canEdit: () => entry().othersOnly !== true,
      getProtectionType: () =>
        enumMember<ProtectionType>('ProtectionType', entry().range === null ? 'SHEET' : 'RANGE'),
      getRange: () => {
        const { sheetId, range } = entry();
        const sheet = book.sheet(sheetId);
        return rangeService(
          context,
          range === null
            ? new Area(sheetId, 1, 1, sheet.getRowCount(), sheet.getColumnCount())
            : areaOfCells(sheetId, range),
        );
      },
      remove: () => {
        mine();
        beside.setProtections(beside.state.protections.filter((other) => other.id !== id));
      },
    },
    undefined,
  );
  return protection;
}
