/** A few scores asked about a second time, as it is shipped, in a real browser at 300 pixels. */
import { askedAgain } from '../../sidebar/score/asked_again';
import type { MatrixView, SecondAnswers } from '../../src/api';
import { dayOf } from '../../src/decision/day';
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { focusedId, press } from './sidebar_hands';
import { careerView, hostileView } from './views';

const again = new MatrixPages('again');

const now = new Date();
const TODAY = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
/** Ratings alone, so that a small number is an answer to every question. */
const rated = () => {
  const view = careerView();
  const criteria = view.decision.criteria.map((line) => ({
    ...line,
    kind: 'rating' as const,
    unit: '',
    worst: 1,
    best: 5,
  }));
  const scores = view.decision.scores.map((row, at) => row.map((_, option) => 1 + ((at + option) % 5)));
  return { ...view, decision: { ...view.decision, criteria, scores } };
};

async function open(view: MatrixView): Promise<SecondAnswers[]> {
  const kept: SecondAnswers[] = [];
  await again.open(view);
  again.server.answers.scoreAgain = (answers) => {
    kept.push(answers);
    return view;
  };
  return kept;
}

const answer = async (...lines: string[]) => {
  for (const line of lines) {
    await again.page.keyboard.type(line);
    await press(again.page, 'Enter');
  }
};

test.each<[string, MatrixView | null]>([
  ['a matrix', careerView()],
  ['names of 200 characters, right to left, emoji and markup', hostileView()],
  ['no matrix', null],
])('axe finds nothing and nothing sticks out, before and while it asks: %s', async (_, view) => {
  await again.open(view);
  expect(await axeViolations(again.page)).toEqual([]);
  if (view === null) return;
  await again.click('Begin');
  expect(await axeViolations(again.page)).toEqual([]);
  expect(await again.sticksOut()).toEqual([]);
});

test('one question at a time, without the first answer, a total or another option in sight', async () => {
  const view = rated();
  await open(view);
  await again.click('Begin');
  expect(await focusedId(again.page)).toBe('second-answer');
  const [asked] = askedAgain(view, TODAY);
  const words = await again.text('main');
  expect(words).toContain('Question 1 of 7');
  expect(words).toContain(view.decision.options[asked?.option ?? 0]?.name);
  expect(words.replace('Question 1 of 7', '').replace('Worst 1 Best 5', '')).not.toMatch(/\d/);
  expect(await again.page.$eval('#second-answer', (field) => (field as HTMLInputElement).value)).toBe('');
});

test('by the keyboard alone; what was passed over is not kept; what is far apart is told, and leads to its cell', async () => {
  const view = rated();
  const kept = await open(view);
  const cells = askedAgain(view, TODAY);
  const far = cells.map(({ first }) => (first > 3 ? 1 : 5));
  await again.click('Begin');
  // The second is passed over, the third is answered as before.
  await answer(String(far[0]), '', String(cells[2]?.first), ...far.slice(3).map(String));
  await again.shows('Your 6 second answers are kept in the notes of their cells.');
  expect(kept).toEqual([
    {
      sheetId: 7,
      day: TODAY,
      answers: cells.flatMap(({ criterion, option, first }, at) =>
        at === 1
          ? []
          : [
              {
                criterion: view.decision.criteria[criterion]?.id,
                option: view.decision.options[option]?.id,
                first,
                score: at === 2 ? first : far[at],
              },
            ],
      ),
    },
  ]);
  expect(await again.texts('.problems li')).toHaveLength(5);
  again.server.answers.selectCell = () => undefined;
  await again.click('Go to the cell');
  await again.server.untilCalled('selectCell');
});

test('what is no number or outside the scale is pointed out and not taken', async () => {
  await open(rated());
  await again.click('Begin');
  await answer('6');
  expect(await again.texts('.error')).toEqual([
    '6 lies outside the scale of 1 to 5. Correct it, or widen the scale in the sheet.',
  ]);
  expect(await again.text('main')).toContain('Question 1 of 7');
});

test('half a round is kept when she goes to another page', async () => {
  const kept = await open(rated());
  await again.click('Begin');
  await answer('2', '3');
  await again.page.evaluate(() => void window.dispatchEvent(new Event('pagehide')));
  await again.server.untilCalled('scoreAgain');
  expect(kept[0]?.answers.map(({ score }) => score)).toEqual([2, 3]);
});

test('a refusal is said, and the answers can be sent again', async () => {
  const kept = await open(rated());
  const take = again.server.answers.scoreAgain;
  again.server.answers.scoreAgain = () => {
    throw new Error('Nothing was written, because the scores changed in the sheet meanwhile.');
  };
  await again.click('Begin');
  await answer('1', '2', '3', '4', '5', '1', '2');
  await again.shows('Nothing was written, because the scores changed');
  if (take !== undefined) again.server.answers.scoreAgain = take;
  await again.click('Try again');
  await again.shows('Your 7 second answers are kept');
  expect(kept).toHaveLength(1);
});

test('says when there is nothing to ask', async () => {
  await again.open({
    ...rated(),
    scoreNotes: rated().decision.scores.flatMap((row, criterion) =>
      row.map((_, option) => ({ criterion, option, evidence: '', sure: 'fact' as const, scoredAgain: [] })),
    ),
  });
  expect(await again.text('main')).toContain('There is nothing to ask today');
});
