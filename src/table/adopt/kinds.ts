/** Why a line is not read although something stands there. */
export const WHY_UNREAD = [
  'heading',
  'header',
  'note',
  'remark',
  'unnamed',
  'computed',
  'total',
  'average',
  'weighted',
  'weights',
  'numbering',
  'outside',
  'left',
] as const;
export type WhyUnread = (typeof WHY_UNREAD)[number];

/** What a line is: read as a criterion or an option, a field of the criteria, a result of ours, blank, or not read and why. */
export type Kind = 'read' | 'field' | 'own' | 'blank' | WhyUnread;

/** One line of a table and what it is. */
export interface Kinds {
  /** By line, from the first below the headers on. */
  readonly lines: ReadonlyMap<number, Kind>;
  readonly crosses: ReadonlyMap<number, Kind>;
}
