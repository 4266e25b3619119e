/** A copy for others: what is in it, what is not, and what it calculates in a file without the add-on. */

import type { MatrixPlace, MatrixView } from '../../../src/api';
import { positions } from '../../../src/core/positions';
import { decisionScores } from '../../../src/core/weighted_score';
import { dayOf } from '../../../src/decision/day';
import { exampleDecision } from '../../../src/decision/example';
import { cellName, columnLetters } from '../../../src/table/a1';
import { optionCell, scoreCell } from '../../../src/table/map';
import { roundTrips } from '../round_trips';
import { type OpenShare, openShare, withMatrix } from './open_share';

const NOTHING = { keepsWeights: false, keepsOptions: false };
const TITLE = 'My next role: blank copy';

/** What she would still accept. */
const LEAST = 4.321987;
const TODAY = 46_352;

/** What the pages of the add-on keep, with a name in each. */
async function plantByPages(
  file: OpenShare & { place: MatrixPlace },
  names: readonly string[],
): Promise<void> {
  const { sheetId } = file.place;
  const [
    ,
    goal,
    horizon,
    question,
    evidence,
    kept,
    words,
    option,
    must,
    pros,
    round,
    note,
    choice,
    expected,
  ] = names;
  const [, , , , , , , , , , , , , , again, own, summary, other] = names;
  const view = (await file.call('readMatrix')) as MatrixView;
  const { criteria, options, scores } = view.decision;
  const id = criteria[1]?.id ?? '';
  await file.call('saveWeighting', sheetId, {
    words: words ?? '',
    kept: JSON.stringify({ [kept ?? '']: 1 }),
  });
  const cells = (scores[1] ?? []).map((score, at) => ({
    score,
    evidence: file.user.note(`${'OPQRSTU'[at]}6`),
    sure: null,
  }));
  await file.call('saveScores', {
    sheetId,
    day: dayOf(2026, 11, 26),
    expected: {
      criterion: { id, worst: criteria[1]?.worst ?? null, best: criteria[1]?.best ?? null },
      options: options.map((each) => each.id),
      scores: cells,
    },
    scores: cells.map((cell) => ({
      ...cell,
      evidence: `${evidence} ${cell.evidence}`,
      sure: 'guess' as const,
    })),
  });
  await file.script(`
    const note = ['Goals: ${goal}', 'Horizon: ${horizon}', 'Not a problem: ${question} (kept by Discern as ${again})', '', '${own}', sheet.getRange('A1').getNote()];
    sheet.getRange('A1').setNote(note.join(String.fromCharCode(10)));
    const summary = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Summary: ${summary}');
    summary.getRange('A1').setValue('${other}');`);
  file.user.switchTo('My next role');
  const fresh = {
    id: '',
    name: option ?? '',
    note: `Pros: ${pros}`,
    pool: 'future' as const,
    changedOn: TODAY,
  };
  const made = await file.call('createOptions', [fresh]);
  await file.call('addMust', made.sheetId, must ?? '');
  file.user.switchTo('My next role');
  await file.call('recordRound', {
    sheetId,
    date: TODAY,
    name: round ?? '',
    note: note ?? '',
    decided: { choice: choice ?? '', expected: expected ?? '', sure: null, lookAgain: null },
    whenSame: 'record',
  });
}

describe('nothing of hers leaves with the copy', () => {
  const planted = positions(300).map((at) => `Zq${at}xw`);
  const place = (from: number, count: number) => planted.slice(from, from + count);
  /** In what pages of the add-on keep: groups, goals, evidence, options, rounds, how weights were set. */
  const later = positions(18).map((at) => `Wz${at}kv`);
  const all = [...planted, ...later];
  let open: OpenShare;
  let other: OpenShare;

  beforeAll(async () => {
    const example = exampleDecision();
    const options = place(0, 7).map((name, at) => ({ id: `o${at}`, name }));
    const criteria = example.criteria.map((criterion, at) =>
      at === 0 ? { ...criterion, id: `name:${planted[7]}`, group: later[0] ?? '', least: LEAST } : criterion,
    );
    const made = await withMatrix({ ...example, options, criteria });
    open = made;
    const plant = JSON.stringify(planted);
    await open.script(`
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const names = ${plant};
      const notes = (first) => Array.from({ length: 20 }, (_, r) => Array.from({ length: 5 }, (_, c) => names[first + 5 * r + c]));
      sheet.getRange('A1:E20').setNotes(notes(10));
      sheet.getRange('O1:S20').setNotes(notes(110));
      names.slice(210, 240).forEach((name, at) => sheet.getRange(60 + at, 1).setValue(name));
      sheet.hideRows(60, 10);
      sheet.getRange('AE5').setValue(names[240]);
      sheet.hideColumns(31);
      names.slice(241, 250).forEach((name) => file.insertSheet(name).getRange('A1').setValue(name + 'b'));
      names.slice(250, 270).forEach((name, at) => file.setNamedRange(name, sheet.getRange(60 + at, 1)));
      names.slice(270, 285).forEach((name) => sheet.addDeveloperMetadata(name, name + 'v'));
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setHelpText(names[285]).build();
      sheet.getRange('B50:B51').setDataValidation(rule);
      const list = SpreadsheetApp.newDataValidation().requireValueInList(names.slice(286, 290)).build();
      sheet.getRange('B52').setDataValidation(list);
      const colour = SpreadsheetApp.newConditionalFormatRule().whenTextContains(names[290]).setBackground('#ff0000').setRanges([sheet.getRange('A60:A90')]).build();
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([colour]));
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A60:A65')).setOption('title', names[291]).setPosition(30, 1, 0, 0).build());
      sheet.getRange('A60:A61').protect().setDescription(names[292]).setWarningOnly(true);
      file.rename(names[293]);
      PropertiesService.getDocumentProperties().setProperty(names[8], 'x');
      sheet.getRange('W6').setValue(names[9]);
      names.slice(294, 300).forEach((name, at) => sheet.getRange(95 + at, 3).setFormula('="' + name + '"'));
    `);
    await open.user.settled();
    open.user.switchTo('My next role');
    await plantByPages(made, later);
    open.user.switchTo('My next role');
    await open.call('shareBlank', { sheetId: made.place.sheetId, ...NOTHING });
    await open.user.settled();
    other = openShare();
    open.user.copySheetTo(TITLE, other.standIn);
    await other.user.settled();
  });
  afterAll(() => {
    open.standIn.dispose();
    other.standIn.dispose();
  });

  test('all of them are in her own file', () => {
    const saved = JSON.stringify(open.standIn.save());
    expect(all.filter((name) => !saved.includes(name))).toEqual([]);
  });

  test('none is in the file that the copy was moved to', () => {
    const saved = JSON.stringify(other.standIn.save());
    expect(saved).toContain('Technical and people leadership in one role');
    expect(saved).not.toContain(`${LEAST}`);
    expect(all.filter((name) => saved.includes(name))).toEqual([]);
  });

  test('none is in the sheet itself, nor on the name of its tab', () => {
    const { workbook } = open.standIn.save() as { workbook: { sheets: Record<string, { name?: string }> } };
    const sheet = Object.values(workbook.sheets).find(({ name }) => name === TITLE);
    expect(sheet).toBeDefined();
    expect(all.filter((name) => JSON.stringify(sheet).includes(name))).toEqual([]);
  });

  test('its formulas call no function of ours and name no other sheet; no list comes from a range', async () => {
    const found = (await other.script(`
      const copy = SpreadsheetApp.getActiveSpreadsheet().getSheets()[1];
      const range = copy.getDataRange();
      const { VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
      return {
        formulas: range.getFormulas().flat().filter((formula) => formula !== ''),
        lists: range.getDataValidations().flat().filter((rule) => rule !== null && rule.getCriteriaType() === VALUE_IN_RANGE).length,
        names: SpreadsheetApp.getActiveSpreadsheet().getNamedRanges().length,
        marks: copy.getDeveloperMetadata().length,
      };
    `)) as { formulas: string[]; lists: number; names: number; marks: number };
    expect(found.formulas.length).toBeGreaterThan(8);
    expect(
      found.formulas.filter((formula) => /WEIGHTED_SCORE|FIRST_PLACE_SHARE|DECISION_SUMMARY|!/.test(formula)),
    ).toEqual([]);
    expect(found).toMatchObject({ lists: 0, names: 0, marks: 0 });
  });
});

describe.each(['en_US', 'de_DE', 'fr_FR', 'ja_JP'])(
  'in a file of somebody without the add-on, %s',
  (locale) => {
    const decision = exampleDecision();
    let copy: OpenShare;
    let view: MatrixView;
    beforeAll(async () => {
      const made = await withMatrix(decision, { locale });
      await made.call('shareBlank', { sheetId: made.place.sheetId, ...NOTHING, keepsWeights: true });
      copy = openShare({ locale, withoutFunctions: true });
      made.user.copySheetTo(TITLE, copy.standIn);
      made.standIn.dispose();
      await copy.user.settled();
      copy.user.switchTo(`Copy of ${TITLE}`);
      view = (await copy.call('readMatrix')) as MatrixView;
    });
    afterAll(() => copy.standIn.dispose());

    test('it reads as a matrix of the same criteria, with empty options', () => {
      expect(view.decision.criteria).toEqual(decision.criteria);
      expect(view.decision.options.map(({ name }) => name)).toEqual(
        positions(5).map((at) => `Option ${at + 1}`),
      );
      expect(view.decision.scores.flat().every((score) => score === null)).toBe(true);
      expect(view.decision.baseline).toBeNull();
      expect(view.problems).toEqual([]);
    });

    test('it says what to do, has a cell for a name, and shows no error', () => {
      expect(copy.user.read('A2')).toBe('Your name');
      expect(copy.user.read('A3')).toMatch(
        /^1\. Write your name above\.\n2\. Write your options over “Option 1”/,
      );
      expect(
        copy.user
          .readRange('A1:T35')
          .flat()
          .filter((cell) => typeof cell === 'string' && /^#/.test(cell)),
      ).toEqual([]);
    });

    test('totals and ranks follow what is typed, and wrong scores are refused', async () => {
      const cellOf = (criterion: number, option: number) =>
        cellName(scoreCell(view.map, criterion, option) ?? { row: 1, column: 1 });
      const typed = decision.scores.map((row) => row.slice(0, 3));
      const text = (score: number | null) =>
        `${score}`.replace('.', locale === 'de_DE' || locale === 'fr_FR' ? ',' : '.');
      typed.forEach((row, criterion) => {
        row.forEach((score, option) => {
          if (score !== null)
            expect(copy.user.type(cellOf(criterion, option), text(score)).accepted).toBe(true);
        });
      });
      expect(copy.user.type(cellOf(0, 0), '99').accepted).toBe(false);
      await copy.user.settled();
      const weights = decision.criteria.map(({ weight }) => weight ?? 0);
      const anchors = decision.criteria.map(({ worst, best }) => ({ worst: worst ?? 0, best: best ?? 1 }));
      const shown = positions(3).map((option) =>
        copy.user.read(cellName(optionCell(view.map, 'score', option) ?? { row: 1, column: 1 })),
      );
      expect(shown).toEqual(
        decisionScores(typed, weights, anchors).map((total) => expect.closeTo(total ?? 0, 9)),
      );
      expect(copy.user.read(cellName(optionCell(view.map, 'rank', 1) ?? { row: 1, column: 1 }))).toBe(1);
    });
  },
);

describe('what she chooses', () => {
  let open: OpenShare & { place: MatrixPlace };
  beforeAll(async () => {
    const example = exampleDecision();
    const criteria = example.criteria.map((criterion) => ({
      ...criterion,
      worstMeans: 'none of it',
      bestMeans: 'all of it',
    }));
    open = await withMatrix({ ...example, criteria });
  });
  afterAll(() => open.standIn.dispose());

  test.each([
    [NOTHING, false, false],
    [{ keepsWeights: true, keepsOptions: false }, true, false],
    [{ keepsWeights: false, keepsOptions: true }, false, true],
  ])('%j', async (choice, hasWeights, hasOptions) => {
    await open.call('shareBlank', { sheetId: open.place.sheetId, ...choice });
    await open.user.settled();
    const view = (await open.call('readMatrix')) as MatrixView;
    const example = exampleDecision();
    expect(view.decision.criteria.map(({ weight }) => weight)).toEqual(
      example.criteria.map(({ weight }) => (hasWeights ? weight : null)),
    );
    expect(view.decision.options[1]?.name).toBe(hasOptions ? 'NewCo' : 'Option 2');
    expect(view.decision.criteria[0]).toMatchObject({ worstMeans: 'none of it', bestMeans: 'all of it' });
  });

  test('its options can be dragged past each other: no merged cells lie over them', async () => {
    open.user.switchTo('My next role');
    await open.call('shareBlank', { sheetId: open.place.sheetId, keepsWeights: true, keepsOptions: true });
    const before = (await open.call('readMatrix')) as MatrixView;
    const names = before.decision.options.map(({ name }) => name);
    const [first = 0, second = 0] = before.map.options;
    open.user.moveColumns(columnLetters(second), 1, columnLetters(first));
    const after = (await open.call('readMatrix')) as MatrixView;
    expect(after.decision.options.map(({ name }) => name)).toEqual([names[1], names[0], ...names.slice(2)]);
  });

  test('takes at most 100 service calls', async () => {
    open.user.switchTo('My next role');
    await open.call('shareBlank', { sheetId: open.place.sheetId, ...NOTHING });
    expect(roundTrips(open.standIn.reports().at(-1))).toBeLessThanOrEqual(100);
  });

  test('a sheet without a matrix is refused in a sentence', async () => {
    await open.script("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Empty')");
    const sheetId = (await open.script(
      "return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Empty').getSheetId()",
    )) as number;
    await expect(open.call('shareBlank', { sheetId, ...NOTHING })).rejects.toThrow(
      'No copy was made, because this sheet has no matrix with criteria any more: go to the matrix and try again.',
    );
  });
});
