import type { RunReport } from '../../host/contract';

/** What is filled in where the script runs, until it is built. */
const LOCAL = /Builder\.|^SpreadsheetApp\.new(DataValidation|ConditionalFormatRule)$/;

/**
 * How many calls of a run reach a service, which is what a person waits for: a builder of a rule or a chart is filled in where
 * the script runs.
 */
export function roundTrips(report: Pick<RunReport, 'trace'> | undefined): number {
  return (report?.trace ?? []).filter((call) => !LOCAL.test(call)).length;
}

/** So many calls an action takes at most that neither only reads nor builds. */
export const MOST_CALLS = 30;

/** A first half may be written in six places, wherever totals stand; each is one call more. */
export const MOST_CALLS_OF_HALF = MOST_CALLS + 6;
