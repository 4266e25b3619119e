import type { MatrixView, SaidOfScore } from '../../../../src/api';
import { DAYS } from '../../year_file';
import type { ModelScore } from '../model';
import { matrixOf, newName, type Play, pick, type Step, say, scoreBetween, view, written } from '../play';

/** How weights may be set: words for it, and the weight of the criterion at each place of so many. */
const METHODS: { words: string; weight: (at: number, count: number) => number }[] = [
  { words: 'by points', weight: (at) => 1 + (at % 6) },
  // Rank order centroid weights: none is a round number.
  {
    words: 'by order',
    weight: (at, count) =>
      Array.from({ length: count - at }, (_, more) => 1 / (at + more + 1)).reduce((a, b) => a + b) / count,
  },
  { words: 'by swing', weight: (at) => (at === 0 ? 100 : 95 - 12.5 * at) },
  { words: 'by pairs', weight: (at, count) => 3 ** -at / (1.5 - 0.5 * 3 ** (1 - count)) },
];

const SURE = ['fact', 'estimate', 'guess', null] as const;

/** What is said of each score of a criterion, as the sidebar has read it. */
function saidOf({ decision, scoreNotes }: MatrixView, criterion: number): SaidOfScore[] {
  return decision.options.map((_, option) => {
    const note = scoreNotes.find((each) => each.criterion === criterion && each.option === option);
    return {
      score: decision.scores[criterion]?.[option] ?? null,
      evidence: note?.evidence ?? '',
      sure: note?.sure ?? null,
    };
  });
}

async function setAside(play: Play, words: string, isAside: boolean): Promise<void> {
  const { sheetId } = await view(play);
  await play.file.call('setAsideQuestion', { sheetId, key: words.replace(/\W+/g, '-'), words, isAside });
  const matrix = matrixOf(play);
  matrix.aside = matrix.aside.filter((each) => each !== words);
  if (isAside) matrix.aside.push(words);
}

/** What she does to the matrix in the sidebar. */
export const SIDEBAR_STEPS: Record<string, Step> = {
  setsWeights: async (play, { a, b }) => {
    const matrix = matrixOf(play);
    const count = matrix.criteria.length;
    const { words, weight } = pick(METHODS, b);
    const weights = matrix.criteria.map((_, at) => weight((a + at) % count, count));
    say(play, `sets the weights ${words} to ${weights.map((each) => written(play, each)).join(' | ')}`);
    const { sheetId, decision } = await view(play);
    const expected = decision.criteria.map(({ id, weight: before }) => ({ id, weight: before }));
    await play.file.call('applyWeights', { sheetId, expected, weights, replacesFormulas: true });
    const kept = JSON.stringify({ version: 3, method: words, a });
    await play.file.call('saveWeighting', sheetId, { words: `Weights set ${words}.`, kept });
    matrix.criteria.forEach((line, at) => {
      line.weight = weights[at] ?? null;
    });
    matrix.weighting = kept;
  },

  changesScale: async (play, { a }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const step = line.best > line.worst ? 1 : -1;
    say(play, `widens the scale of ${line.name} by one on both sides`);
    const { sheetId, decision } = await view(play);
    const { id, worst, best, weight } = pick(decision.criteria, criterion);
    await play.file.call('changeScale', {
      ...{ sheetId, expected: { id, worst, best, weight } },
      ...{ worst: line.worst - step, best: line.best + step, weight: line.weight },
    });
    line.worst -= step;
    line.best += step;
  },

  bendsLine: async (play, { a, c }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const half = line.half !== null && c % 2 === 0 ? null : scoreBetween(line, 1 + (c % 3));
    say(
      play,
      half === null
        ? `makes the line of ${line.name} straight again`
        : `calls ${written(play, half)} half as good as the best for ${line.name}`,
    );
    const { sheetId, decision } = await view(play);
    const { id, worst, best, half: before } = pick(decision.criteria, criterion);
    await play.file.call('changeHalf', { sheetId, expected: { id, worst, best, half: before }, half });
    line.half = half;
  },

  scoresCriterion: async (play, { a, b, c }) => {
    const matrix = matrixOf(play);
    const criterion = a % matrix.criteria.length;
    const line = pick(matrix.criteria, criterion);
    const read = await view(play);
    const { id, worst, best } = pick(read.decision.criteria, criterion);
    const before = saidOf(read, criterion);
    const scores = before.map((said, at): SaidOfScore => {
      if ((b + at) % 3 === 0) return said;
      const score = (c + at) % 5 === 0 ? null : scoreBetween(line, c + at);
      const isNoted = (b + at) % 2 === 0;
      return isNoted
        ? { score, evidence: newName(play, 'Heard'), sure: pick(SURE, c + at) }
        : { ...said, score };
    });
    say(
      play,
      `scores ${line.name} one option after the other: ${scores
        .map(({ score, evidence, sure }) =>
          [score === null ? 'blank' : written(play, score), sure, evidence].filter(Boolean).join(', '),
        )
        .join(' | ')}`,
    );
    await play.file.call('saveScores', {
      sheetId: read.sheetId,
      day: DAYS.today,
      expected: {
        criterion: { id, worst, best },
        options: read.decision.options.map((option) => option.id),
        scores: before,
      },
      scores,
    });
    line.scores.forEach((each: ModelScore, at) => {
      Object.assign(each, scores[at]);
    });
  },

  scoresAgain: async (play, { a, b, c }) => {
    const matrix = matrixOf(play);
    const [criterion, option] = [a % matrix.criteria.length, b % matrix.options.length];
    const line = pick(matrix.criteria, criterion);
    const own = pick(line.scores, option);
    if (own.score === null) return;
    const score = scoreBetween(line, c);
    say(play, `scores ${matrix.options[option]} for ${line.name} a second time, as ${written(play, score)}`);
    const { sheetId, decision } = await view(play);
    const answer = {
      criterion: decision.criteria[criterion]?.id,
      option: decision.options[option]?.id,
      first: own.score,
      score,
    };
    await play.file.call('scoreAgain', { sheetId, day: DAYS.today, answers: [answer] });
    own.again.push(score);
  },

  marksOldScores: async (play, { a }) => {
    const isMarking = a % 2 === 0;
    say(
      play,
      isMarking ? 'marks the scores that are older than six months' : 'takes the marks of old scores away',
    );
    const { sheetId } = await view(play);
    await play.file.call('markStale', { sheetId, months: isMarking ? 6 : null, today: DAYS.today });
  },

  setsAsideQuestion: async (play) => {
    const words = newName(play, 'Question');
    say(play, `calls “${words}” no problem`);
    await setAside(play, words, true);
  },

  asksQuestionAgain: async (play, { a }) => {
    const { aside } = matrixOf(play);
    if (aside.length === 0) return;
    const words = pick(aside, a);
    say(play, `wants to be asked “${words}” again`);
    await setAside(play, words, false);
  },

  writesGoals: async (play) => {
    const goals = newName(play, 'Goal');
    say(play, `writes down “${goals}” as what she wants to reach`);
    const { sheetId, frame } = await view(play);
    await play.file.call('keepFrame', { sheetId, expected: frame, frame: { ...frame, goals } });
    matrixOf(play).goals = goals;
  },

  ranksByGut: async (play, { a }) => {
    const matrix = matrixOf(play);
    const ranks = matrix.options.map((_, at) => 1 + ((a + at) % matrix.options.length));
    say(play, `ranks the options by gut: ${ranks.join(' | ')}`);
    const { sheetId, decision } = await view(play);
    const expected = { options: decision.options };
    await play.file.call('recordGut', { sheetId, expected, ranks, date: '1 May 2026' });
    matrix.gut = ranks;
    matrix.isCovered = false;
  },

  writesHeadline: async (play) => {
    say(play, 'writes the headline into the sheet');
    await play.file.call('writeHeadline', (await view(play)).sheetId);
  },

  goesPlainOrBack: async (play) => {
    const matrix = matrixOf(play);
    if (matrix.kind !== 'made') return;
    const isPlain = !matrix.isPlain;
    say(play, isPlain ? 'goes over to plain formulas' : 'goes back to the functions of the add-on');
    await play.file.call('setPlain', {
      sheetId: (await view(play)).sheetId,
      isPlain,
      date: '26 November 2026',
    });
    matrix.isPlain = isPlain;
  },
};
