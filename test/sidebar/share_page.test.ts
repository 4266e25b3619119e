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
