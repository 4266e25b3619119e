import * as v from 'valibot';
import { ORIENTATIONS } from '../map';
import type { Given } from './layout';

const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const finite = v.pipe(v.number(), v.finite());
const chosen = v.pipe(v.array(v.strictObject({ line, isRead: v.boolean() })), v.maxLength(2000));

/** What a person says of a table by pointing: null is as proposed. */
export const correctionsSchema = v.strictObject({
  orientation: v.nullable(v.picklist(ORIENTATIONS)),
  /** The part of the sheet that the table lies in. */
  block: v.nullable(v.strictObject({ top: line, left: line, bottom: line, right: line })),
  /** The line of the names of the options. */
  header: v.nullable(line),
  /** Lines across the criteria. */
  name: v.nullable(line),
  weight: v.nullable(line),
  /** Lines of worst and best, one scale for all, or scores as they are. */
  scale: v.nullable(
    v.variant('by', [
      v.strictObject({ by: v.literal('lines'), worst: line, best: line }),
      v.pipe(
        v.strictObject({ by: v.literal('all'), worst: finite, best: finite }),
        v.check(({ worst, best }) => worst !== best),
      ),
      v.strictObject({ by: v.literal('raw') }),
    ]),
  ),
  criteria: chosen,
  options: chosen,
});

export type Corrections = v.InferOutput<typeof correctionsSchema>;

/** Nothing is corrected. */
export const NO_CORRECTIONS: Corrections = {
  orientation: null,
  block: null,
  header: null,
  name: null,
  weight: null,
  scale: null,
  criteria: [],
  options: [],
};

/** What the corrections say, for the reading of a table. Lines mean something only together with an orientation. */
export function givenBy(corrections: Corrections): Given {
  const { orientation, block, header, name, weight, scale, criteria, options } = corrections;
  const byLine = (list: Corrections['criteria']) =>
    new Map(list.map(({ line: at, isRead }) => [at, isRead] as const));
  return {
    orientation,
    ...(block !== null && { block }),
    ...(header !== null && { header }),
    ...(name !== null && { name }),
    ...(weight !== null && { weight }),
    ...(scale?.by === 'lines' && { worst: scale.worst, best: scale.best }),
    ...(scale?.by === 'raw' && { scale: 'raw' as const }),
    ...(scale?.by === 'all' && { scale: { worst: scale.worst, best: scale.best } }),
    criteria: byLine(criteria),
    options: byLine(options),
  };
}
