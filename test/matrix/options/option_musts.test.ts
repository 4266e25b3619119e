/** The musts of the sheet of options, in the line under the title of a matrix. */
import type { OptionsView } from '../../../src/api';
import { cellName } from '../../../src/table/a1';
import { noticeCell } from '../../../src/table/matrix/cells';
import { addMatrix, matrixIn, newOption, type OpenOptions, openFile, openOptions } from './open_options';

const MATRIX = 'My next role';
const MISSED = 'Must missed on the sheet of options: ';
const MISSED_BY_NAME = 'Must missed on the sheet Options: ';

async function notice(file: OpenOptions): Promise<string> {
  const { map } = await matrixIn(file, MATRIX);
  return String(file.user.read(cellName(noticeCell(map))));
}

test('who misses one is named, follows what is answered, and keeps score and rank; a copy elsewhere says nothing', async () => {
  const file = await openOptions(['NewCo', 'Own studio', 'Scale-up']);
  const { sheetId, sheetName } = await file.read();
  await file.call('addMust', sheetId, 'own technology');
  await file.call('addMust', sheetId, 'nearer to users');
  await addMatrix(file);
  expect(await notice(file)).not.toContain('⚠');
  const before = (await matrixIn(file, MATRIX)).decision;

  file.user.switchTo(sheetName);
  file.user.type('E2', 'no');
  file.user.type('E3', 'no');
  file.user.type('F2', 'unknown');
  await file.standIn.settled();
  expect(await notice(file)).toContain(`⚠ ${MISSED}NewCo: own technology.`);
  expect((await matrixIn(file, MATRIX)).decision).toEqual(before);

  file.user.switchTo(sheetName);
  file.user.insertRowsBefore(1);
  file.user.type('F3', 'no');
  await file.standIn.settled();
  expect(await notice(file)).toContain(`${MISSED}NewCo: own technology, nearer to users.`);
  await file.call('writeHeadline', (await matrixIn(file, MATRIX)).sheetId);
  await file.standIn.settled();
  const lines = (await notice(file)).split('\n');
  expect(lines[0]).toMatch(/^[^⚠]*(leads|nearly tied)/);
  expect(lines[1]).toBe('⚠ Must missed on the sheet of options: NewCo: own technology, nearer to users.');
  expect(lines).toHaveLength(2);

  const other = openFile();
  file.user.copySheetTo(MATRIX, other.standIn);
  await other.standIn.settled();
  const copied = await matrixIn(other, `Copy of ${MATRIX}`);
  const said = String(other.user.read(cellName(noticeCell(copied.map))));
  expect(said).not.toMatch(/#|⚠|Must/);
  expect(said).toMatch(/leads|nearly tied/);
}, 120_000);

test.each([
  ['the headline', true],
  ['the line before there is a headline', false],
])(
  '%s follows a sheet of options that is renamed, rearranged, or deleted and made again',
  async (_, hasHeadline) => {
    const file = await openOptions(['NewCo', 'Own studio', 'Scale-up']);
    const { sheetId, sheetName } = await file.read();
    await file.call('addMust', sheetId, 'own technology');
    await addMatrix(file);
    file.user.switchTo(sheetName);
    file.user.type('E2', 'no');
    if (hasHeadline) await file.call('writeHeadline', (await matrixIn(file, MATRIX)).sheetId);
    const said = async () => {
      await file.standIn.settled();
      return (await notice(file))
        .split('\n')
        .filter((line) => line.startsWith('⚠'))
        .join('\n');
    };
    const missed = `⚠ ${MISSED}NewCo: own technology.`;
    expect(await said()).toBe(missed);

    file.user.renameSheet(sheetName, 'Every “move” of mine');
    expect(await said()).toBe(missed);
    file.user.switchTo('Every “move” of mine');
    file.user.insertRowsBefore(1);
    file.user.insertColumnsBefore('A');
    expect(await said()).toBe(missed);
    file.user.switchTo('Every “move” of mine');
    file.user.type('F3', 'yes');
    expect(await said()).toBe('');
    file.user.switchTo('Every “move” of mine');
    file.user.type('F5', 'no');
    expect(await said()).toBe(`⚠ ${MISSED}Scale-up: own technology.`);

    file.user.deleteSheet('Every “move” of mine');
    expect(await said()).toBe('');
    expect(await notice(file)).toMatch(hasHeadline ? /leads|nearly tied/ : /^Score each option/);

    const { sheetId: again } = await file.call<OptionsView>(
      'createOptions',
      ['NewCo', 'Scale-up'].map((name) => newOption(name)),
    );
    await file.call('addMust', again, 'people');
    file.user.switchTo('Options');
    file.user.type('E3', 'no');
    expect(await said()).toBe(`⚠ ${MISSED_BY_NAME}Scale-up: people.`);
  },
  120_000,
);
