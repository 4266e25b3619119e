/** Three hundred hostile texts through every door: each is exactly that text afterwards, and nothing else. */

import type { SavedFile } from '../../host/open_host';
import { asSeen, withLine } from '../../sidebar/adopt/change';
import { decodeDraft, encodeDraft } from '../../sidebar/wizard/draft_text';
import { interpret } from '../../sidebar/wizard/interpret';
import { addEntry } from '../../sidebar/wizard/lists';
import { readPasted } from '../../sidebar/wizard/pasted_list';
import { edit, initialState } from '../../sidebar/wizard/state';
import type { MatrixPlace, MatrixView, OptionsView, People, ProposedTable, RoundsView } from '../../src/api';
import { type Decision, newCriterion } from '../../src/decision/decision';
import { cellName, columnLetters } from '../../src/table/a1';
import { isWord } from '../../src/table/adopt/words';
import { oneLine } from '../../src/table/text';
import { labelOf } from '../../src/table/write';
import { bench } from '../host/fixture';
import { HOSTILE_TEXTS } from './hostile_texts';
import { IS_WHOLE, shareOf, tell } from './tally';
import { savedFiles } from './trials';
import { DAYS, FILES, MATRIX, reopened, roundOf, type TrustFile, trusted } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

let files: { year: SavedFile; people: SavedFile };
beforeAll(async () => {
  files = await savedFiles();
});

const TEXTS = shareOf(HOSTILE_TEXTS, 100);
/** So many options or criteria make a matrix. */
const HALF = Math.ceil(TEXTS.length / 2);
const LOCALES = IS_WHOLE ? ['en_US', 'de_DE', 'tr_TR', 'ja_JP'] : ['en_US'];

/**
 * What went through a door, and what was found behind it. A name is on one line: what shows as white space, or not at all, is one
 * space.
 */
const expectName = (door: string, sent: readonly string[], found: readonly unknown[]) =>
  expectSame(door, sent.map(oneLine), found);

function expectSame(door: string, sent: readonly string[], found: readonly unknown[]): void {
  const wrong = sent.flatMap((text, at) => (found[at] === text ? [] : [{ sent: text, found: found[at] }]));
  tell({ what: 'hostile texts through a door', tried: sent.length, lost: wrong.length });
  expect({ door, wrong }).toEqual({ door, wrong: [] });
}

function decisionOf(criteria: readonly string[], options: readonly string[], title: string): Decision {
  const text = (at: number) => criteria[at] ?? '';
  return {
    title,
    criteria: criteria.map((name, at) => ({
      ...newCriterion(`c${at}`, name),
      ...{ unit: text(at + 1), group: text(at + 2), worstMeans: text(at + 3), bestMeans: text(at + 4) },
      ...{ kind: 'measure', worst: 1, best: 5, weight: 1 },
    })),
    options: options.map((name, at) => ({ id: `o${at}`, name })),
    baseline: 1,
    scores: criteria.map((_, row) => options.map((__, column) => 1 + ((row + column) % 5))),
  };
}

/** What stands in a cell is a text that no formula made. */
function expectTexts({ user }: TrustFile, cells: readonly string[], texts: readonly string[]): void {
  expectSame(
    'a cell',
    texts,
    cells.map((cell) => user.read(cell)),
  );
  expect(cells.filter((cell) => user.formula(cell) !== null)).toEqual([]);
}

describe.each(LOCALES)('in the locale %s', (locale) => {
  /** A sheet for each title and a move for each option take minutes: all in one locale, so many in the others. */
  const mostSlow = locale === LOCALES[0] ? Number.POSITIVE_INFINITY : 60;

  test('names of criteria and options, units, groups, what worst and best mean, titles and notes', async () => {
    const [criteria, options] = [TEXTS.slice(0, HALF), TEXTS.slice(HALF)];
    const open = trusted(bench(FILES.code, { locale, calculates: false }));
    const decision = decisionOf(criteria, options, TEXTS[3] ?? '');
    const notes = Object.fromEntries([
      ...criteria.map((text, at) => [`c${at}`, text]),
      ...options.map((text, at) => [`o${at}`, text]),
    ]);
    await open.call('createMatrix', decision, { gutFirst: false, weighting: null, notes });
    const { map, decision: read } = await open.call<MatrixView>('readMatrix');
    const { criterionFields, optionFields } = map;
    const names = map.criteria.map((row) => cellName({ row, column: criterionFields.name ?? 1 }));
    const heads = map.options.map((column) => cellName({ row: optionFields.name ?? 1, column }));
    expectTexts(open, [...names, ...heads], [...decision.criteria.map(labelOf), ...options.map(oneLine)]);
    expectSame(
      'notes of options',
      options,
      heads.map((cell) => open.user.note(cell)),
    );
    // What worst and best mean stands below it.
    expectSame(
      'notes of criteria',
      criteria,
      names.map((cell) => open.user.note(cell).split('\n\nWorst: ')[0]),
    );
    for (const field of ['name', 'unit', 'group', 'worstMeans', 'bestMeans'] as const) {
      expectName(
        field,
        decision.criteria.map((each) => each[field]),
        read.criteria.map((each) => each[field]),
      );
    }
    expectName(
      'options',
      options,
      read.options.map(({ name }) => name),
    );
    expect(read.title).toBe(oneLine(decision.title));
    open.standIn.dispose();
  });

  test('ids of options and criteria', async () => {
    const [criteria, options] = [TEXTS.slice(0, HALF), TEXTS.slice(HALF)];
    const open = trusted(bench(FILES.code, { locale, calculates: false }));
    const plain = decisionOf(criteria, options, 'Ids');
    const decision = {
      ...plain,
      criteria: plain.criteria.map((each, at) => ({ ...each, name: `C${at}`, id: criteria[at] ?? '' })),
      options: options.map((id, at) => ({ id, name: `O${at}` })),
    };
    await open.call('createMatrix', decision, { gutFirst: false, weighting: null, notes: {} });
    const read = (await open.call<MatrixView>('readMatrix')).decision;
    expectName(
      'ids of options',
      options,
      read.options.map(({ id }) => id),
    );
    expectName(
      'ids of criteria',
      criteria,
      read.criteria.map(({ id }) => id),
    );
    open.standIn.dispose();
  });

  test('the titles of matrices, whose sheets get a name that Sheets takes', async () => {
    const open = trusted(bench(FILES.code, { locale, calculates: false }));
    const titles = shareOf(TEXTS, 12, mostSlow);
    const found: string[] = [];
    for (const title of titles) {
      const place = await open.call<MatrixPlace>('createMatrix', { ...decisionOf(['A'], ['B', 'C'], title) });
      found.push((await open.call<MatrixView>('readMatrix')).decision.title);
      expect(place.sheetName.length).toBeLessThanOrEqual(100);
      open.user.deleteSheet(place.sheetName);
    }
    expectName('titles', titles, found);
    open.standIn.dispose();
  });

  test('the sheet of options: names, pros and cons, reasons, musts', async () => {
    const open = trusted(bench(FILES.code, { locale, calculates: false }));
    const fresh = (name: string) => ({ id: '', name, note: name, pool: null, changedOn: DAYS.today });
    const { sheetId } = await open.call<OptionsView>('createOptions', []);
    await open.call('addOptions', sheetId, TEXTS.map(fresh));
    const { options } = await open.call<OptionsView>('readOptions');
    const byName = new Map(options.map((option) => [option.name, option]));
    // Names that differ in case alone are the same option.
    const sent = TEXTS.filter(
      (text) => byName.has(text) || !options.some((each) => isAlike(each.name, text)),
    );
    expectName(
      'options',
      sent.map(oneLine),
      sent.map((text) => byName.get(oneLine(text))?.name),
    );
    for (const text of shareOf(options, 15, mostSlow)) {
      const { id, name, pool } = text;
      const after = { pool: 'discarded', reason: name, lookAgain: null, changedOn: DAYS.today };
      const view = await open.call<OptionsView>('moveOption', {
        sheetId,
        expected: { id, name, pool },
        after,
      });
      const moved = view.options.find((each) => each.row === text.row);
      expect([moved?.name, moved?.reason, moved?.pool]).toEqual([name, name, 'discarded']);
    }
    const added: string[] = [];
    for (const name of shareOf(TEXTS, 8)) {
      const said = await open.call('addMust', sheetId, name).then(
        () => null,
        (error: Error) => error.message,
      );
      const isThere = added.some((each) => isAlike(each, name));
      expect([name, said]).toEqual([name, isThere ? SAME_MUST : null]);
      if (!isThere) added.push(oneLine(name));
    }
    const { musts } = await open.call<OptionsView>('readOptions');
    expectSame('musts', added, [...musts]);
    open.standIn.dispose();
  });
});

const SAME_MUST = 'Nothing was written, because there is a must of this name already: choose another name.';

const isAlike = (a: string, b: string) =>
  a.normalize('NFKC').toLowerCase().trim() === oneLine(b).normalize('NFKC').toLowerCase().trim();

test('names, notes and what was decided of rounds', async () => {
  // So few that the sidebar shows them all.
  for (const texts of partsOf(shareOf(TEXTS, 20), 60)) {
    const file = reopened(files.year);
    file.user.switchTo(MATRIX);
    const { sheetId } = await file.call<MatrixView>('readMatrix');
    for (const text of texts) {
      await file.call('recordRound', {
        ...roundOf(sheetId, DAYS.today),
        ...{ name: text, note: text },
        decided: { choice: text, expected: text, sure: 0.5, lookAgain: null },
      });
    }
    const { rounds } = await file.call<RoundsView>('readRounds');
    const own = rounds.slice(-texts.length);
    const fields = {
      'names of rounds': own.map(({ name }) => name),
      'notes of rounds': own.map(({ note }) => note),
      choices: own.map(({ decided }) => decided?.choice),
      'what was expected': own.map(({ decided }) => decided?.expected),
    };
    for (const [door, found] of Object.entries(fields)) expectSame(door, texts, found);
    file.standIn.dispose();
  }
});

function partsOf<T>(list: readonly T[], size: number): T[][] {
  const starts = list.map((_, at) => at).filter((at) => at % size === 0);
  return starts.map((start) => list.slice(start, start + size));
}

/** Twice, so that each text is once an option and once a criterion. */
function bothWays(texts: readonly string[]): [string[], string[]][] {
  const half = Math.ceil(texts.length / 2);
  const [first, second] = [texts.slice(0, half), texts.slice(half)];
  return [
    [first, second],
    [second, first],
  ];
}

test('options and criteria in rounds, in a matrix that is built of them again, and in a blank copy', async () => {
  for (const [options, criteria] of bothWays(shareOf(TEXTS, 20))) {
    const file = trusted(bench(FILES.code, { calculates: false }));
    const decision = decisionOf(criteria, options, 'Texts');
    const { sheetId } = await file.call<MatrixPlace>('createMatrix', decision);
    await file.call('recordRound', roundOf(sheetId, DAYS.first));
    const { rounds } = await file.call<RoundsView>('readRounds');
    const kept = rounds[0]?.decision;
    const names = (lines: readonly { name: string }[] = []) => lines.map(({ name }) => name);
    expectName('options of a round', names(decision.options), names(kept?.options));
    expectName('criteria of a round', names(decision.criteria), names(kept?.criteria));
    await file.call('restoreRound', 1, DAYS.today);
    const again = await file.call<MatrixView>('readMatrix');
    expectName('options built again', names(decision.options), names(again.decision.options));
    await file.call('shareBlank', { sheetId, keepsWeights: true, keepsOptions: true });
    const copy = await file.call<MatrixView>('readMatrix');
    expectName('options of a blank copy', names(decision.options), names(copy.decision.options));
    expectName('criteria of a blank copy', names(decision.criteria), names(copy.decision.criteria));
    file.standIn.dispose();
  }
});

/** What a table by hand may say of a column or row by its header, so that it is asked about and not taken for a name. */
const isHeader = (text: string) =>
  isWord(
    text,
    'criterion',
    'weight',
    'worst',
    'best',
    'group',
    'weighted',
    'total',
    'rank',
    'number',
    'share',
  );

/** Names as a person types them into cells: without spaces around them, and on one line. */
const TYPED = TEXTS.filter((text) => text === text.trim() && !/[\n\t]/.test(text));

/** A file whose active sheet is such a table. */
async function tableByHand(options: readonly string[], criteria: readonly string[]): Promise<TrustFile> {
  const open = bench(FILES.code, { calculates: false });
  const cells = [
    ['Criterion', 'Weight', 'Worst', 'Best', ...options.map((text) => `'${text}`)],
    ...criteria.map((text, at) => [
      ...[`'${text}`, 1 + (at % 3), 1, 5],
      ...options.map((_, option) => 1 + ((at + option) % 5)),
    ]),
  ];
  await open.script(
    `sheet.insertColumnsAfter(26, ${options.length});
    sheet.getRange(1, 1, ${cells.length}, ${options.length + 4}).setValues(${JSON.stringify(cells)})`,
  );
  return trusted(open);
}

test('a table by hand that has such names', async () => {
  const names = shareOf(
    TYPED.filter((text) => !isHeader(text)),
    60,
  );
  for (const [options, criteria] of bothWays(names)) {
    const file = await tableByHand(options, criteria);
    const { sheetId, state, corrections, table } = await file.call<ProposedTable>('proposeTable', null);
    expectSame('options proposed', options, table?.decision.options.map(({ name }) => name) ?? []);
    const cells = `A1:${columnLetters(options.length + 4)}${criteria.length + 1}`;
    const before = file.user.readRange(cells);
    const results = { row: criteria.length + 3, column: 1 };
    await file.call('adoptTable', { sheetId, state, corrections, results });
    const { decision } = await file.call<MatrixView>('readMatrix');
    expectSame(
      'options adopted',
      options,
      decision.options.map(({ name }) => name),
    );
    expectSame(
      'criteria adopted',
      criteria,
      decision.criteria.map(({ name }) => name),
    );
    expect(file.user.readRange(cells)).toEqual(before);
    file.standIn.dispose();
  }
});

test('a name of a table by hand that may be a header is read, or it is said that it is not and one click reads it', async () => {
  const names = TYPED.filter(isHeader);
  const found: unknown[] = [];
  for (const name of names) {
    const file = await tableByHand(['Stay', name, 'Go'], ['Pay', 'Fun', 'Team']);
    const proposed = await file.call<ProposedTable>('proposeTable', null);
    const { table, corrections } = proposed;
    if (table === null) throw new Error(`${name}: ${proposed.refusal}`);
    const line = 6;
    const isRead = table.decision.options.some((option) => option.name === name);
    const isSaid = table.proposal.unread.some((each) => each.of === 'options' && each.line === line);
    expect([name, isRead !== isSaid]).toEqual([name, true]);
    const clicked = withLine(asSeen(table.proposal, corrections), 'options', line, true);
    const read = await file.call<ProposedTable>('proposeTable', clicked);
    found.push(read.table?.decision.options[1]?.name);
    file.standIn.dispose();
  }
  expectSame('headers as options', names, found);
});

test('names of people', async () => {
  const found: unknown[] = [];
  const names = shareOf(
    TEXTS.filter((text) => text === text.trim()),
    12,
  );
  for (const name of names) {
    const open = bench(FILES.code, { saved: structuredClone(files.people), calculates: false });
    const file = trusted(open);
    file.user.switchTo('Ann');
    await open.script(`sheet.getRange('B2').setValue(${JSON.stringify(`'${name}`)})`);
    await file.standIn.settled();
    const { people } = await file.call<People>('readPeople', file.idOf('Ann'));
    const person = people.find(({ sheetName }) => sheetName === 'Ann')?.person;
    await file.call('combine', {
      ...{ sheetId: file.idOf('Ann'), sheetIds: [file.idOf('Ann'), file.idOf('Bo')], mean: 'arithmetic' },
      ...{ takesUnfinished: true, date: name },
    });
    const texts = file.user.readRange('A1:Z60').flat();
    found.push(texts.includes(name) ? person : texts.filter((text) => typeof text === 'string'));
    file.standIn.dispose();
  }
  expectSame('people', names, found);
});

test('there are three hundred of them, with names of members of objects, errors and half an emoji among them', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(300);
  expect(HOSTILE_TEXTS).toEqual(
    expect.arrayContaining(['constructor', '__proto__', '#N/A', '\ud83d', '=1+1']),
  );
});

test('the other fields of the wizard, after its draft was kept and read back', () => {
  const sent: string[] = [];
  const found: unknown[] = [];
  for (const text of HOSTILE_TEXTS) {
    const { draft } = [
      edit({ title: 'T', entry: { options: 'O', criteria: 'C' } }),
      addEntry('options'),
      addEntry('criteria'),
    ].reduce((now, change) => change(now), initialState());
    for (const kind of ['rating', 'measure'] as const) {
      const criteria = draft.criteria.map((each) => ({
        ...{ ...each, kind, worstMeans: text, bestMeans: text, group: text, note: text },
        measure: { ...each.measure, unit: text },
      }));
      const kept = decodeDraft(encodeDraft({ ...draft, criteria })).draft;
      const { decision, notes } = interpret(kept, 'en_US');
      const [{ group, unit, worstMeans, bestMeans } = newCriterion('', '')] = decision.criteria;
      const fields = [group, ...(kind === 'rating' ? [worstMeans, bestMeans] : [unit])];
      sent.push(...fields.map(() => text.trim()), text.trim());
      found.push(...fields, Object.values(notes)[0]);
    }
  }
  expectSame('fields of the wizard', sent, found);
});

test('the fields of the wizard and its pasted lists', () => {
  const typed = TEXTS.map((text) => {
    const state = [
      edit({ title: text }),
      edit({ entry: { options: text, criteria: text } }),
      addEntry('options'),
      addEntry('criteria'),
    ].reduce((now, change) => change(now), initialState());
    const { decision } = interpret(state.draft, 'en_US');
    return [decision.title, decision.options[0]?.name, decision.criteria[0]?.name];
  });
  TEXTS.forEach((text, at) => {
    expect([text, typed[at]]).toEqual([text, [text.trim(), text.trim(), text.trim()]]);
  });
  // What begins as a list is one: its signs go.
  const plain = TEXTS.filter((text) => !/^[\s\-–—*+·•[(]|\t|\n|\u2028|\r|^\(?[\da-zA-Z]{1,3}[.)]/.test(text));
  expectSame(
    'pasted lists',
    plain,
    plain.map((text) => readPasted(`Stay\n${text}\nGo`)[1]?.name),
  );
  expect(plain.length).toBeGreaterThan(TEXTS.length / 2);
});
