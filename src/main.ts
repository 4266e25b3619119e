import type { Server } from './api';
import { adoptTable, proposeTable, selectedBlock } from './calls/adopt';
import {
  keepRename,
  keepStaleMonths,
  markStale,
  readRounds,
  recordRound,
  restoreRound,
} from './calls/history';
import { readHome } from './calls/home';
import {
  applyWeights,
  changeHalf,
  changeScale,
  keepFrame,
  readMatrix,
  recordGut,
  saveScores,
  saveWeighting,
  scoreAgain,
  selectCell,
  setAsideQuestion,
  showMatrix,
  writeHeadline,
} from './calls/matrix';
import {
  addMust,
  addOptions,
  bringIntoMatrix,
  createOptions,
  lastScores,
  moveOption,
  readOptions,
  renameMust,
  takeOutOfMatrix,
} from './calls/options';
import { combine, makeSummary, readPeople, setPlain, shareBlank } from './calls/share';
import { createExample, createMatrix, saveDraft, startWizard } from './calls/wizard';

/*
 * What is exported here, and nothing else, becomes a top-level function of the pushed file: triggers, menu
 * items, what the sidebar calls, and the custom functions. No service is called before one of them runs.
 */

export * from './calls/adopt';
export * from './calls/history';
export * from './calls/home';
export * from './calls/matrix';
export * from './calls/options';
export * from './calls/share';
export * from './calls/wizard';
export * from './functions/index';
export * from './menu';

/** What the sidebar may call is all there, under its name and with its types. */
export const SERVER: Server = {
  startWizard,
  saveDraft,
  createMatrix,
  createExample,
  showMatrix,
  readMatrix,
  proposeTable,
  selectedBlock,
  adoptTable,
  applyWeights,
  saveWeighting,
  changeScale,
  changeHalf,
  saveScores,
  scoreAgain,
  keepFrame,
  setAsideQuestion,
  recordGut,
  writeHeadline,
  selectCell,
  readHome,
  readRounds,
  recordRound,
  restoreRound,
  keepStaleMonths,
  keepRename,
  markStale,
  shareBlank,
  readOptions,
  createOptions,
  addOptions,
  moveOption,
  addMust,
  renameMust,
  bringIntoMatrix,
  lastScores,
  takeOutOfMatrix,
  setPlain,
  readPeople,
  combine,
  makeSummary,
};
