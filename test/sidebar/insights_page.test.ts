/** What Insights says and where it leads, as it is shipped, in a real browser. */
import { DECISION_SUMMARY, WEIGHTED_SCORE } from '../../src/functions';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, patternView, rangesOf, withScore } from './views';

const insights = new MatrixPages('insights');

describe('the result', () => {
  test('is the headline of DECISION_SUMMARY, which can be copied', async () => {
    const view = careerView();
    await insights.open(view);
    const { options, criteria, baseline } = view.decision;
    const names = options.map(({ name }) => name);
    const sentence = DECISION_SUMMARY(
      [names],
      ...rangesOf(view),
      criteria.map(({ name }) => [name]),
      names[baseline ?? 0],
    );
    expect((await insights.texts('.headline p:not([role])')).join(' ')).toBe(sentence);

    await insights.page.evaluate(() =>
      window.addEventListener('copy', ({ clipboardData }) => {
        document.title = clipboardData?.getData('text/plain') ?? '';
      }),
    );
    await insights.click('Copy');
    await insights.shows('Copied.');
    expect(await insights.page.title()).toBe(sentence);
  });

  test('says that musts of a sheet of options which can not be read are not in it', async () => {
    await insights.open(careerView(), (server) => {
      server.answers.readOptions = () => {
        throw new Error('The service is down.');
      };
    });
    await insights.shows('The sheet of options could not be read, so its musts are not in this.');
  });

  test('is written into the sheet as a live cell, or says why not', async () => {
    await insights.open(careerView());
    insights.server.answers.writeHeadline = () => undefined;
    await insights.click('Write into the sheet');
    await insights.shows('follows the matrix');
    expect(insights.server.callsOf('writeHeadline')).toEqual([[7]]);
    insights.server.answers.writeHeadline = () => {
      throw new Error('The sheet is protected.');
    };
    await insights.click('Write into the sheet');
    await insights.shows('The sheet is protected.');
  });

  test('ranks the options with the totals of WEIGHTED_SCORE and marks the baseline', async () => {
    const view = careerView();
    await insights.open(view);
    const cells = WEIGHTED_SCORE(...rangesOf(view))[0];
    const expected = (cells ?? [])
      .map((total, at) => ({ name: view.decision.options[at]?.name, total }))
      .filter(({ total }) => typeof total === 'number')
      .sort((a, b) => (b.total as number) - (a.total as number))
      .map(({ name, total }, at) => `${at + 1} ${name} ${(total as number).toFixed(1)}`);
    expect(await insights.texts('.options .option-line')).toHaveLength(5);
    await insights.click('Show all 7 options');
    const lines = await insights.texts('.options .option-line');
    expect(lines.map((line) => line.replace(' Baseline', ''))).toEqual(expected);
    expect(lines.filter((line) => line.includes('Baseline'))).toEqual(['5 Current role Baseline 55.2']);
  });

  test('compares any two options, criterion by criterion', async () => {
    await insights.open(careerView());
    await insights.openSection('Why one is ahead of another');
    const lines = () => insights.texts('.difference .option-line');
    expect((await lines())[0]).toBe('Own technology end to end +10.0');
    await insights.page.select('#compare-1', '6');
    await insights.page.select('#compare-0', '0');
    expect((await lines())[0]).toBe('Own technology end to end −10.0');
    expect(await insights.texts('.section-body > p')).toContain(
      "Current role is 12.7 points behind Old friends' startup.",
    );
    expect(await insights.texts('.difference .note')).toEqual([
      "“Room to grow” is not scored for Old friends' startup; its other criteria count for more: −2.1",
    ]);
  });

  test('leads to a score that would tip it, and says when that fails', async () => {
    await insights.open(careerView());
    await insights.openSection('What would tip it?');
    insights.server.answers.selectCell = () => undefined;
    await insights.click("“Pay a year” for Old friends' startup");
    // The fifth criterion in row 9 of the sheet, the seventh option in its column M.
    await insights.expectCalls('selectCell', [[7, 9, 21]]);
    insights.server.answers.selectCell = () => {
      throw new Error('The sheet is gone.');
    };
    await insights.click("“Pay a year” for Old friends' startup");
    await insights.page.waitForSelector('.footer .error');
    expect(await insights.text('.footer .error')).toBe('The sheet is gone.');
  });

  test('leads to a blank that could change it, without being asked', async () => {
    // First by two criteria alone: each of the others may bring it down.
    const view = [2, 3, 4, 5].reduce((so, criterion) => withScore(so, criterion, 6, null), careerView());
    await insights.open(view);
    insights.server.answers.selectCell = () => undefined;
    await insights.click("“Pay a year” for Old friends' startup");
    await insights.expectCalls('selectCell', [[7, 9, 21]]);
  });
});

describe('with the sheet', () => {
  test('follows it when the person comes back, and by Refresh', async () => {
    await insights.open(careerView());
    const another = patternView(3, 3);
    insights.server.answers.readMatrix = () => another;
    await insights.comeBack();
    await insights.shows('Pattern');
    insights.server.answers.readMatrix = () => careerView();
    await insights.click('Refresh');
    await insights.shows('My next role');
  });

  test('keeps what it shows when reading fails, and says why', async () => {
    await insights.open(careerView());
    insights.server.answers.readMatrix = () => {
      throw new Error('The sheet is busy; try again in a moment.');
    };
    await insights.click('Refresh');
    await insights.page.waitForSelector('.main .error');
    expect(await insights.text('.main .error')).toBe('The sheet is busy; try again in a moment.');
    expect(await insights.texts('h2')).toContain('Ranking');
    expect(await axeViolations(insights.page)).toEqual([]);
  });

  test('offers to create a matrix where there is none', async () => {
    await insights.open(null);
    await insights.click('Create a matrix');
    await insights.page.waitForSelector('.steps');
  });

  test('shows no result before the gut check where the person wanted it so', async () => {
    await insights.open(careerView({ covered: true }));
    expect(await insights.text('main')).not.toContain('NewCo');
    await insights.click('Rank by gut');
    await insights.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Gut check');
  });
});

describe('her own doubts', () => {
  const said = (sure: 'fact' | 'guess' | null, answers: number) => {
    const view = careerView();
    const scoreNotes = view.decision.scores.flatMap((row, criterion) =>
      row.map((score, option) => ({
        ...{ criterion, option, evidence: '', sure },
        scoredAgain:
          option === 1 && criterion < answers ? [{ day: 46_329, score: score ?? 3, first: null }] : [],
      })),
    );
    return { ...view, scoreNotes };
  };

  test('stand where it says how sure the result is, and nothing is said where nothing was said', async () => {
    await insights.open(said('guess', 5));
    expect(await insights.texts('.own-doubt')).toEqual([
      expect.stringMatching(
        /^If your \d\d guesses are up to a step off, NewCo stays first in \d\d% of the cases tried\.$/,
      ),
      'All 5 second answers were the same as the first ones.',
    ]);
    expect(await axeViolations(insights.page)).toEqual([]);
    expect(await insights.sticksOut()).toEqual([]);
  });

  test('are none where all are facts and few were asked again', async () => {
    await insights.open(said('fact', 4));
    expect(await insights.texts('.own-doubt')).toEqual([]);
  });
});
