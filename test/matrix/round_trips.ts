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

/** So many calls an action takes at most that neither only reads nor builds; most take up to thirty. */
export const MOST_CALLS = 40;
