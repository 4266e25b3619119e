/** What Insights gives for the next conversation, as it is shipped, in a real browser at 300 pixels. */
import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, withCriteria } from './views';

const insights = new MatrixPages('insights');

const { decision } = careerView();
const leader = decision.options.findIndex(({ name }) => name === 'NewCo');
const view = withCriteria(
  careerView({
    scoreNotes: [
      { criterion: 0, option: leader, evidence: 'One call with the team.', sure: 'guess', scoredAgain: [] },
    ],
  }),
  (_, at) => (at === 4 ? { least: 280_000 } : {}),
);

const open = async (heading: string) => {
  await insights.page.locator(`summary::-p-text(${heading})`).click();
};

test('a must that is missed stands below the headline with its cell and the rank that is kept', async () => {
  await insights.open(view);
  const block = await insights.text('[aria-label="Must-haves"]');
  expect(block).toMatch(
    /misses a must: “Pay a year” is \$[\d,]+, below the \$280,000 you would accept\. It keeps its rank, \d of 7\./,
  );
  expect(await insights.text('.headline')).toContain('miss a must');
});

test('what to find out next names a guess with her note, and leads to its cell', async () => {
  await insights.open(view);
  insights.server.answers.selectCell = () => undefined;
  await open('What to find out next');
  await insights.shows('Your note: One call with the team.');
  await insights.shows('of its scale would change who is first.');
  const [first = ''] = await insights.texts('.section[open] .facts button');
  await insights.click(first);
  await insights.server.untilCalled('selectCell');
  expect(insights.server.callsOf('selectCell')).toHaveLength(1);
});

test('an option behind the leader is told what it would have to offer', async () => {
  await insights.open(view);
  await open('What would they have to offer');
  await insights.shows('No single score within its scale would bring Scale-up up to NewCo.');
  await insights.click('Show all 6 options');
  await insights.shows(
    "With “Pay a year” at $296,625, $141,625 more than now, Old friends' startup would reach NewCo.",
  );
});

test('what she is looking for names criteria by weight, and no option', async () => {
  await insights.open(view);
  await open('What I am looking for');
  await insights.page.waitForSelector('.paragraph');
  const text = await insights.text('.paragraph');
  expect(text).toMatch(
    /^I am looking for these, the most important first: Own technology end to end \(20% of the weight\), /,
  );
  expect(text).toContain('$280,000 or more');
  for (const { name } of decision.options) expect(text).not.toContain(name);
});

test('the case against is made of her numbers, and her own line goes with the next round', async () => {
  await insights.open(view);
  await open('Argue against');
  await insights.shows('A year on, NewCo was a mistake. Most likely, from your own numbers:');
  await insights.page.select(
    '#against-option',
    String(decision.options.findIndex(({ name }) => name === 'Scale-up')),
  );
  await insights.shows('A year on, Scale-up was a mistake.');
  await insights.shows('It was behind NewCo by');
  await insights.page.select('#against-option', String(leader));
  await insights.page.locator('#against-1').fill('The founder may leave.');
  expect(await axeViolations(insights.page)).toEqual([]);
  insights.server.answers.readRounds = () => ({
    view,
    rounds: [],
    leftOff: 0,
    skipped: [],
    staleMonths: null,
    evidence: [],
    renames: [],
  });
  await insights.click('Keep with a round');
  await insights.page.waitForSelector('#round-note');
  expect(await insights.page.$eval('#round-note', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Against NewCo: The founder may leave.',
  );
});
