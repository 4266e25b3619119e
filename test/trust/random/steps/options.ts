import type { OptionsView } from '../../../../src/api';
import { DAYS } from '../../year_file';
import type { ModelCriterion, ModelOption } from '../model';
import { beginUndo, MOST, matrixOf, newName, type Play, pick, type Step, say, view } from '../play';
import { takeOption } from './lines';

const fresh = (name: string) => ({ id: '', name, note: '', pool: 'considered', changedOn: DAYS.today });

/** The number of the sheet of options, which is made where there is none. */
async function optionsSheet(play: Play): Promise<OptionsView> {
  const found = await play.file.call<OptionsView | null>('readOptions');
  if (found !== null) return found;
  const made = await play.file.call<OptionsView>('createOptions', [fresh('Teaching')]);
  play.model.options = [{ name: 'Teaching', kept: [] }];
  play.file.user.switchTo(matrixOf(play).sheet);
  // A run that makes a sheet can't be taken back, and leaves nothing that can.
  beginUndo(play);
  return made;
}

const isOn = ({ worst, best }: ModelCriterion, score: number) => (score - worst) * (score - best) <= 0;

/** What she does on the page that sorts options. */
export const OPTION_STEPS: Record<string, Step> = {
  addsOption: async (play) => {
    const name = newName(play, 'Idea');
    say(play, `adds ${name} to the sheet of options`);
    await play.file.call('addOptions', (await optionsSheet(play)).sheetId, [fresh(name)]);
    play.model.options?.push({ name, kept: [] });
  },

  takesOut: async (play, { a }) => {
    const matrix = matrixOf(play);
    if (matrix.kind === 'adopted' || matrix.options.length < 3) return;
    const option = a % matrix.options.length;
    const name = pick(matrix.options, option);
    say(play, `takes ${name} out of the matrix`);
    const { sheetId } = await optionsSheet(play);
    const { decision, sheetId: matrixId } = await view(play);
    const { id = '' } = decision.options[option] ?? {};
    await play.file.call('takeOutOfMatrix', {
      matrixId,
      sheetId,
      expected: { id, name },
      takesBaseline: true,
      today: DAYS.today,
    });
    const kept = matrix.criteria.flatMap((line): ModelOption['kept'] => {
      const { score = null, evidence = '' } = line.scores[option] ?? {};
      return score === null ? [] : [{ criterion: line.name, score, evidence }];
    });
    const row = play.model.options?.find((each) => each.name === name);
    if (row === undefined) play.model.options?.push({ name, kept });
    else row.kept = kept;
    takeOption(matrix, option);
  },

  bringsIn: async (play, { a, b }) => {
    const matrix = matrixOf(play);
    const free = (play.model.options ?? []).filter(({ name }) => !matrix.options.includes(name));
    if (free.length === 0 || matrix.kind === 'adopted' || matrix.options.length >= MOST.options) return;
    const { name, kept } = pick(free, a);
    const takesScores = b % 3 > 0;
    say(
      play,
      `brings ${name} into the matrix${takesScores && kept.length > 0 ? ' with its last scores' : ''}`,
    );
    const row = (await optionsSheet(play)).options.find((each) => each.name === name);
    const { decision, sheetId: matrixId } = await view(play);
    if (row === undefined || decision.options.some(({ id }) => id === row.id)) return void play.script.pop();
    const scores = takesScores ? row.kept : [];
    await play.file.call('bringIntoMatrix', { matrixId, option: { id: row.id, name, note: '' }, scores });
    matrix.options.push(name);
    matrix.gut?.push(null);
    for (const line of matrix.criteria) {
      const own = takesScores ? kept.find(({ criterion }) => criterion === line.name) : undefined;
      const { score = null, evidence = '' } = own !== undefined && isOn(line, own.score) ? own : {};
      line.scores.push({ score, evidence, sure: null, again: [] });
    }
  },
};
