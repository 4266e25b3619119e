/** The sliders of Insights as shipped, in a real browser. */

import { MatrixPages } from './matrix_pages';
import { axeViolations } from './open_sidebar';
import { careerView, withCriteria } from './views';

const insights = new MatrixPages('insights');

test.each([
  ['numbers', 'Applied. Undo', () => false, 'Apply'],
  ['formulas of hers, which no number brings back', null, (at: number) => at === 3, 'Replace and apply'],
] as const)('Undo is offered for weights that were %s', async (_were, offers, isFormula, button) => {
  const view = careerView();
  await insights.open({ ...view, weightFormulas: view.weightFormulas.map((_, at) => isFormula(at)) });
  await insights.openSection('What if I weighed differently?');
  insights.server.answers.applyWeights = ({ weights }) =>
    withCriteria(careerView(), (_, at) => ({ weight: weights[at] ?? null }));
  await slide(3, 40);
  await insights.click(button);
  await insights.page.waitForFunction(() => document.querySelector('.footer .buttons') === null);
  const said = await insights.texts('[role="status"]');
  expect(said.find((words) => words.startsWith('Applied')) ?? null).toBe(offers);
});

describe('what if', () => {
  beforeEach(async () => {
    await insights.open(careerView());
    await insights.openSection('What if I weighed differently?');
    insights.server.answers.applyWeights = ({ weights }) =>
      withCriteria(careerView(), (_, at) => ({ weight: weights[at] ?? null }));
  });

  const ranking = () => insights.texts('.tried li');

  test('re-ranks at once, asks nobody, and writes nothing until Apply', async () => {
    expect((await ranking())[1]).toBe("2 Old friends' startup 67.9");
    await slide(3, 40);
    expect((await ranking()).slice(0, 3)).toEqual([
      '1 NewCo 77.1',
      '2 Public health was 4 70.2',
      "3 Old friends' startup was 2 69.7",
    ]);
    expect(insights.server.calls.map(([name]) => name)).toEqual([
      'startWizard',
      'readMatrix',
      'readOptions',
      'readRounds',
    ]);

    await insights.click('Apply');
    await insights.page.waitForFunction(() => document.querySelector('.footer .buttons') === null);
    const expected = careerView().decision.criteria.map(({ id, weight }) => ({ id, weight }));
    expect(insights.server.callsOf('applyWeights')).toEqual([
      // Twice the others' 80 by 3: 40% of all.
      [{ sheetId: 7, expected, weights: [20, 20, 15, 53.33, 10, 10, 5], replacesFormulas: true }],
    ]);
    expect((await insights.texts('.options .option-line'))[1]).toBe('2 Public health 70.2');
  });

  test('goes back to the sheet’s weights by Reset', async () => {
    const before = await ranking();
    await slide(3, 40);
    await insights.click('Reset');
    expect(await ranking()).toEqual(before);
    expect(await insights.page.$('.footer .buttons')).toBeNull();
  });

  test('works by the keyboard', async () => {
    await insights.page.focus('#what-if-3');
    for (let press = 0; press < 4; press += 1) await insights.page.keyboard.press('ArrowRight');
    expect(await insights.text('output[for="what-if-3"]')).toBe('22%');
    expect(await insights.page.$eval('#what-if-3', (slider) => slider.getAttribute('aria-valuetext'))).toBe(
      '22% of all weight',
    );
  });

  test('says so when every weight is taken away', async () => {
    for (let criterion = 0; criterion < 7; criterion += 1) await slide(criterion, 0);
    expect(await insights.text('.tried')).toBe(
      'Every weight is zero: give at least one criterion some weight.',
    );
    await slide(4, 30);
    expect(await insights.text('output[for="what-if-4"]')).toBe('100%');
  });

  test('never writes over a sheet that changed meanwhile: the sliders wait, and Refresh shows it', async () => {
    await slide(3, 40);
    const sentence = 'Nothing was written, because the criteria or weights changed in the sheet meanwhile.';
    insights.server.answers.applyWeights = () => {
      throw new Error(sentence);
    };
    await insights.click('Apply');
    await insights.page.waitForSelector('.footer .error');
    expect(await insights.text('.footer .error')).toBe(sentence);
    expect(await axeViolations(insights.page)).toEqual([]);
    expect((await ranking())[1]).toBe('2 Public health was 4 70.2');

    const { decision } = careerView();
    const changed = careerView({ decision: { ...decision, title: 'Changed' } });
    insights.server.answers.readMatrix = () => changed;
    await insights.click('Refresh and start over');
    await insights.shows('Changed');
    expect((await ranking())[1]).toBe("2 Old friends' startup 67.9");
    expect(await insights.page.$('.footer .error')).toBeNull();
  });

  test('is not swapped under the person’s hands when another sheet is open', async () => {
    await slide(3, 40);
    insights.server.answers.readMatrix = () => null;
    await insights.comeBack();
    await insights.page.waitForSelector('.footer .notice');
    expect((await ranking())[1]).toBe('2 Public health was 4 70.2');
    await insights.click('Refresh and start over');
    await insights.shows('There is no decision matrix on this sheet.');
  });
});

/** Moves a slider as a drag does, to a percentage. */
async function slide(criterion: number, percent: number): Promise<void> {
  await insights.page.$eval(
    `#what-if-${criterion}`,
    (slider, value) => {
      (slider as HTMLInputElement).value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    percent,
  );
  await insights.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}
