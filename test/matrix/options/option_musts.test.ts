/** The musts of the sheet of options, in the line under the title of a matrix. */
import { cellName } from '../../../src/table/a1';
import { noticeCell } from '../../../src/table/matrix/cells';
import { addMatrix, matrixIn, type OpenOptions, openFile, openOptions } from './open_options';

const MATRIX = 'My next role';
const MISSED = 'Must missed on the sheet Options: ';

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
  const both = (await notice(file)).split('\n');
  expect(both[0]).toContain(MISSED);
  expect(both[1]).toMatch(/leads|nearly tied/);

  const other = openFile();
  file.user.copySheetTo(MATRIX, other.standIn);
  await other.standIn.settled();
  const copied = await matrixIn(other, `Copy of ${MATRIX}`);
  const said = String(other.user.read(cellName(noticeCell(copied.map))));
  expect(said).not.toMatch(/#|⚠|Must/);
  expect(said).toMatch(/leads|nearly tied/);
}, 120_000);
