/** The sheet of options as people meet it, on the stand-in of Google Sheets. */
import { isoOfDay } from '../../../src/decision/day';
import { MOST_CALLS } from '../round_trips';
import { LONG_LIST, newOption, type OpenOptions, openFile, openOptions, TODAY } from './open_options';

let file: OpenOptions;
afterEach(() => file.standIn.dispose());

const names = async () => (await file.read()).options.map(({ name }) => name);

describe('a new sheet of options', () => {
  test('is a plain table: one row of headers, an option in each row, nothing below', async () => {
    file = await openOptions();
    const { user } = file;
    expect(user.sheetNames()).toEqual(['Sheet1', 'Options']);
    expect(user.sheetInView()).toBe('Options');
    expect(user.readRange('A1:K1')[0]).toEqual([
      ...['Option', 'Pool', 'Pros', 'Cons', 'Years out', 'Possible from', 'Decide by', 'Look again on'],
      ...['Reason', 'Changed on', 'Id'],
    ]);
    expect(user.readRange('A2:A8').flat()).toEqual([...LONG_LIST, null]);
    expect(user.shown('J2')).toBe('2026-11-26');
    for (const cell of ['A1', 'B1', 'K1']) expect(user.formula(cell)).toBe(null);
  });

  test('gives every option an id of its own, and keeps that of a matrix', async () => {
    file = openFile();
    await file.call('createOptions', [
      newOption('A', { id: 'o7' }),
      newOption('B', { id: 'o7' }),
      newOption('C'),
    ]);
    const ids = (await file.read()).options.map(({ id }) => id);
    expect(ids[0]).toBe('o7');
    expect(new Set(ids).size).toBe(3);
  });

  test('leaves a sheet of the name alone that is none of ours', async () => {
    file = openFile();
    file.user.renameSheet('Sheet1', 'Options');
    file.user.type('A1', 'Share options');
    await file.call('createOptions', []);
    expect(file.user.sheetNames()).toEqual(['Options', 'Options (2)']);
    expect(file.user.read('Options!A1')).toBe('Share options');
    expect(await names()).toEqual([]);
  });

  test('is not made twice', async () => {
    file = await openOptions();
    await expect(file.call('createOptions', [])).rejects.toThrow(/^Nothing was made, because/);
  });

  test.each([['en_US'], ['de_DE'], ['tr_TR']])(
    'keeps whatever people write as text, in %s',
    async (locale) => {
      const hostile = ['=1+1', '+x', '-5', '@me', "'quoted", '0012', '1/2', 'TRUE', '2027-05-01', 'مرحبا'];
      file = await openOptions([], { locale });
      const { sheetId } = await file.read();
      await file.call(
        'addOptions',
        sheetId,
        hostile.map((name) => newOption(name, { note: name })),
      );
      const { options } = await file.read();
      expect(options.map(({ name }) => name)).toEqual(hostile);
      expect(options.map(({ pros }) => pros)).toEqual(hostile);
      expect(file.user.formula('A2')).toBe(null);
      await file.move('=1+1', 'discarded', { reason: '=2+2' });
      expect(file.user.read('I2')).toBe('=2+2');
      expect(file.user.formula('I2')).toBe(null);
      expect((await file.read()).problems).toEqual([]);
    },
  );

  test.each([
    ['one of the pools', 'B2', 'Future possibilities', true],
    ['anything else as a pool', 'B2', 'maybe', false],
    ['a pool in a row that is still empty', 'B400', 'Discarded for now', true],
  ])('takes %s (%s: %s): %s', async (_claim, cell, text, isTaken) => {
    file = await openOptions();
    expect(file.user.type(cell, text).accepted).toBe(isTaken);
  });

  test('has a colour for each pool', async () => {
    file = await openOptions();
    const colours = ['Under real consideration', 'Future possibilities', 'Discarded for now'].map((pool) => {
      file.user.type('B2', pool);
      return file.user.look('B2').background;
    });
    expect(new Set(colours).size).toBe(3);
    expect(colours).not.toContain(null);
  });
});

describe('moving an option', () => {
  test('writes pool, reason, the day to look again and today in one write, which one Undo takes back', async () => {
    file = await openOptions();
    const before = file.user.readRange('A1:K8');
    const view = await file.move('Public health', 'discarded', {
      reason: 'No own technology',
      lookAgain: TODAY + 365,
    });
    expect(file.user.readRange('A4:J4')[0]).toEqual([
      ...['Public health', 'Discarded for now', null, null, null, null, null, TODAY + 365],
      ...['No own technology', TODAY],
    ]);
    expect(file.user.shown('H4')).toBe(isoOfDay(TODAY + 365));
    expect(view.options[2]).toMatchObject({
      pool: 'discarded',
      reason: 'No own technology',
      lookAgain: TODAY + 365,
    });
    await file.user.undo();
    expect(file.user.readRange('A1:K8')).toEqual(before);
  });

  test('touches no other row, no formula of hers and no column of hers', async () => {
    file = await openOptions();
    const { user } = file;
    user.type('C3', '=UPPER("own app")');
    user.type('E3', '=2+1');
    user.insertColumnsAfter('E');
    user.type('F1', 'Salary');
    user.type('F3', '=150000*2');
    await user.settled();
    await file.move('Big platform', 'future', { reason: 'Later' });
    await user.settled();
    expect(user.formula('C3')).toBe('=UPPER("own app")');
    expect(user.formula('E3')).toBe('=2+1');
    expect(user.formula('F3')).toBe('=150000*2');
    expect(user.read('J3')).toBe('Later');
    expect((await file.read()).options.filter(({ pool }) => pool !== null).map(({ name }) => name)).toEqual([
      'Big platform',
    ]);
  });

  test('keeps the dates of the row as they are, in a file of another time zone too', async () => {
    file = await openOptions();
    file.user.type('F2', '2027-05-01');
    file.user.type('G2', '2027-01-31');
    await file.move('NewCo', 'considered');
    expect(file.user.readRange('F2:G2')[0]).toEqual([46508, 46418]);
  });

  test('refuses what changed meanwhile, and a formula in the place of the pool', async () => {
    file = await openOptions();
    const { sheetId, options } = await file.read();
    const stale = {
      sheetId,
      expected: { id: options[0]?.id, name: 'NewCo', pool: 'future' },
      after: { pool: 'discarded', reason: '', lookAgain: null, changedOn: TODAY },
    };
    await expect(file.call('moveOption', stale)).rejects.toThrow(/changed in the sheet meanwhile/);
    file.user.type('B2', '="Future possibilities"');
    await file.user.settled();
    await expect(file.call('moveOption', stale)).rejects.toThrow(
      'NewCo was not moved, because its Pool is a formula of yours: change it in the sheet.',
    );
  });
});

describe('the table stays readable', () => {
  test('after sorting, hiding columns, moving columns, extra columns and rows above', async () => {
    file = await openOptions();
    const { user } = file;
    await file.move('Teaching', 'discarded', { lookAgain: TODAY });
    const before = (await file.read()).options;
    user.sort('A2:K7', 'A');
    user.moveColumns('K', 1, 'A');
    user.insertRowsBefore(1, 2);
    user.type('A1', 'All my moves');
    user.insertColumnsBefore('C');
    user.type('C3', 'Mood');
    const after = (await file.read()).options;
    const plain = ({ row: _row, ...option }: (typeof before)[number]) => option;
    expect(new Set(after.map(plain).map((each) => JSON.stringify(each)))).toEqual(
      new Set(before.map(plain).map((each) => JSON.stringify(each))),
    );
    await file.move('NewCo', 'considered', { reason: 'Yes' });
    expect((await file.read()).options.find(({ name }) => name === 'NewCo')).toMatchObject({
      pool: 'considered',
      reason: 'Yes',
    });
  });

  test('from a copy of its sheet under another name, when that is the one in view', async () => {
    file = await openOptions();
    file.user.duplicateSheet('Options');
    expect((await file.read()).sheetName).toBe('Copy of Options');
    file.user.switchTo('Sheet1');
    expect((await file.read()).sheetName).toBe('Options');
  });

  test('and names every cell that it cannot read', async () => {
    file = await openOptions();
    const { user } = file;
    user.paste('B2', 'maybe');
    user.type('E3', 'soon');
    user.type('H4', 'next spring');
    user.clear('A5');
    user.type('A6', ' newco ');
    const { options, problems } = await file.read();
    expect(options.map(({ name }) => name)).toEqual(['NewCo', 'Big platform', 'Public health', 'Teaching']);
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'B2, pool of NewCo: “maybe” is no pool; pick “Under real consideration”, “Future possibilities” or “Discarded for now”.',
      'E3, Years out of Big platform: “soon” is no number; type a number or clear the cell.',
      'H4, Look again on of Public health: “next spring” is no date; write it as 2027-05-01 or clear the cell.',
      'A5: this row has no option and is skipped; give it a name or delete the row.',
      'A6: newco stands in row 2 already, so this row is skipped; rename or delete one of them.',
    ]);
  });
});

describe('adding options', () => {
  test('goes below the last row, leaves out names that are there, and is one Undo', async () => {
    file = await openOptions();
    const { sheetId } = await file.read();
    await file.call('addOptions', sheetId, [newOption('newco'), newOption('Sabbatical', { note: 'Rest' })]);
    expect(file.user.readRange('A7:C9')).toEqual([
      ['Teaching', null, null],
      ['Sabbatical', null, 'Rest'],
      [null, null, null],
    ]);
    await file.user.undo();
    expect(await names()).toEqual(LONG_LIST);
  });

  test('makes room where the sheet ends', async () => {
    file = await openOptions(['A', 'B']);
    file.user.deleteRows(4, 997);
    const { sheetId } = await file.read();
    await file.call('addOptions', sheetId, [newOption('C'), newOption('D')]);
    expect(await names()).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('musts', () => {
  test('get a column each, after the other musts, with yes, no or unknown to pick', async () => {
    file = await openOptions();
    const { sheetId } = await file.read();
    await file.call('addMust', sheetId, 'Own technology');
    await file.call('addMust', sheetId, '=Purpose');
    const { user } = file;
    expect(user.readRange('D1:G1')[0]).toEqual([
      'Cons',
      'Must: Own technology',
      'Must: =Purpose',
      'Years out',
    ]);
    expect(user.type('E2', 'yes').accepted).toBe(true);
    expect(user.type('E2', 'perhaps').accepted).toBe(false);
    const view = await file.read();
    expect(view.musts).toEqual(['Own technology', '=Purpose']);
    expect(view.options[0]?.musts).toEqual(['yes', null]);
  });

  test('are renamed in their header; a name that is there already is refused', async () => {
    file = await openOptions();
    const { sheetId } = await file.read();
    await file.call('addMust', sheetId, 'Own technology');
    await file.call('addMust', sheetId, 'Purpose');
    const view = await file.call<{ musts: string[] }>('renameMust', {
      sheetId,
      expected: 'Purpose',
      name: 'Culture',
    });
    expect(view.musts).toEqual(['Own technology', 'Culture']);
    await expect(file.call('addMust', sheetId, 'culture')).rejects.toThrow(
      /there is a must of this name already/,
    );
  });
});

test('reading takes at most 10 service calls and any change at most 40, whatever the size', async () => {
  file = await openOptions(Array.from({ length: 300 }, (_, at) => `Option ${at}`));
  file.user.switchTo('Sheet1');
  const { sheetId } = await file.read();
  expect(file.calls()).toBeLessThanOrEqual(10);
  await file.move('Option 7', 'future');
  expect(file.calls()).toBeLessThanOrEqual(MOST_CALLS);
  await file.call('addOptions', sheetId, [newOption('One more')]);
  expect(file.calls()).toBeLessThanOrEqual(MOST_CALLS);
  await file.call('addMust', sheetId, 'Own technology');
  expect(file.calls()).toBeLessThanOrEqual(MOST_CALLS);
});
