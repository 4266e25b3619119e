/** The page Share as it is shipped, in a real browser at 300 pixels. */
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, hostileView } from './views';

const share = new MatrixPages('share');

test.each([
  ['a matrix', careerView()],
  ['names of 200 characters, right to left, emoji and markup', hostileView()],
  ['no matrix', null],
])('axe finds nothing and nothing sticks out: %s', async (_, view) => {
  await share.open(view);
  await share.openAll();
  expect(await axeViolations(share.page)).toEqual([]);
  expect(await share.sticksOut()).toEqual([]);
});

describe('a blank copy', () => {
  beforeEach(async () => {
    await share.open(careerView());
    share.server.answers.shareBlank = () => ({ sheetId: 9, sheetName: 'My next role: blank copy' });
  });

  test('keeps weights and options out unless she puts them in', async () => {
    await share.click('Make the blank copy');
    await share.shows('Copy to');
    expect(share.server.callsOf('shareBlank')).toEqual([
      [{ sheetId: 7, keepsWeights: false, keepsOptions: false }],
    ]);
  });

  test('takes along what she chose', async () => {
    for (const words of ['Put my weights in', 'Put the names of my options in']) {
      await share.page.locator(`label::-p-text(${words})`).click();
    }
    await share.click('Make the blank copy');
    await share.expectCalls('shareBlank', [[{ sheetId: 7, keepsWeights: true, keepsOptions: true }]]);
  });

  test('ends with the way out of the file, as a picture and in words, and why not to share the file', async () => {
    await share.click('Make the blank copy');
    await share.shows('Do not share this file');
    expect(await share.page.$eval('.copy-to', (picture) => picture.getAttribute('aria-label'))).toBe(
      'Right-click the tab at the bottom, choose Copy to, then New spreadsheet.',
    );
    expect(await share.text('main')).toContain('in its version history all that ever stood there');
    expect(await axeViolations(share.page)).toEqual([]);
    expect(await share.sticksOut()).toEqual([]);
  });

  test('says why there is none', async () => {
    share.server.answers.shareBlank = () => {
      throw new Error(
        'Nothing was changed in your file, because Google Sheets did not answer as it should: please try again.',
      );
    };
    await share.click('Make the blank copy');
    await share.shows('Nothing was changed in your file');
  });
});

describe('scoring together', () => {
  const person = (name: string, sheetId: number, unscored = 0) => ({
    sheetId,
    sheetName: `Copy of ${name}`,
    person: name,
    unweighed: 0,
    unscored,
    wrong: 0,
    hasPairs: false,
    estimate: 1,
  });
  beforeEach(async () => {
    await share.open(careerView());
    share.server.answers.readPeople = () => ({
      title: 'My next role',
      options: ['NewCo'],
      otherNames: [],
      people: [person('Ann', 1), person('Bo', 2), person('Cy', 3, 4)],
    });
    share.server.answers.combine = () => ({ sheetId: 9, sheetName: 'Combined: My next role' });
    await share.openSection('Score together');
    await share.click('Find the tabs');
    await share.shows('Cy');
  });

  test('those who have finished are chosen, and what the others lack is said', async () => {
    expect(await share.text('.share-page')).toContain('Cy 4 scores missing');
    expect(await axeViolations(share.page)).toEqual([]);
    expect(await share.sticksOut()).toEqual([]);
    await share.page.locator('button::-p-text(Combine)').click();
    await share.shows('Combined: My next role');
    expect(share.server.callsOf('combine')).toMatchObject([
      [{ sheetIds: [1, 2], mean: 'arithmetic', takesUnfinished: false }],
    ]);
  });

  test('of a person’s tabs the last two are chosen, as estimates, and pairs are offered where there are any', async () => {
    share.server.answers.readPeople = () => ({
      title: 'My next role',
      options: ['NewCo'],
      otherNames: [],
      people: [
        { ...person('Ann', 1), hasPairs: true },
        person('Bo', 2),
        { ...person('Ann', 3), estimate: 2 },
        { ...person('Ann', 4), estimate: 3 },
      ],
    });
    await share.click('Look again');
    await share.shows('From everybody’s pairs');
    expect(await share.text('.share-page')).toContain('Ann Estimate 2, on “Copy of Ann”. Complete');
    await share.page.locator('label::-p-text(From everybody)').click();
    await share.page.locator('button::-p-text(Combine)').click();
    await share.shows('Combined: My next role');
    expect(share.server.callsOf('combine')).toMatchObject([
      [{ sheetId: 7, sheetIds: [2, 3, 4], mean: 'pairs' }],
    ]);
  });

  test('an unfinished tab is taken only knowingly', async () => {
    await share.page.locator('label::-p-text(Cy)').click();
    await share.shows('Not everyone chosen has finished');
    await share.click('Combine them as they are');
    await share.shows('Combined: My next role');
    expect(share.server.callsOf('combine')).toMatchObject([[{ sheetIds: [1, 2, 3], takesUnfinished: true }]]);
  });
});

test('a page to print, and how it is printed', async () => {
  await share.open(careerView());
  share.server.answers.makeSummary = () => ({ sheetId: 9, sheetName: 'Summary: My next role' });
  await share.openSection('A page to print');
  await share.click('Make a page to print');
  await share.shows('File ▸ Print');
  expect(share.server.callsOf('makeSummary')).toMatchObject([
    [{ sheetId: 7, expected: JSON.stringify(careerView().decision), page: { title: 'My next role' } }],
  ]);
  // The page is in view now, which is no matrix.
  share.server.answers.readMatrix = () => null;
  await share.comeBack();
  await share.shows('Fit to page');
  expect(await axeViolations(share.page)).toEqual([]);
  expect(await share.sticksOut()).toEqual([]);
});

test('plain formulas and the way back', async () => {
  await share.open(careerView());
  share.server.answers.setPlain = () => ['B40'];
  await share.openSection('Plain formulas');
  share.server.answers.readMatrix = () => careerView({ plainSince: '26 November 2026' });
  await share.click('Use plain formulas');
  await share.shows('Back to live formulas');
  expect(share.server.callsOf('setPlain')).toMatchObject([[{ sheetId: 7, isPlain: true }]]);
  expect(await share.text('.share-page')).toContain(
    'Still by the add-on, because they have no plain formula: B40.',
  );
});
