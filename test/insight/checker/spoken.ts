import { findingsOf } from '../../../sidebar/insights/findings';
import { missedMustsHeadline } from '../../../sidebar/options/missed_musts';
import type { OptionsView } from '../../../src/api';
import type { ScaleKind } from '../../../src/decision/decision';
import { againstLead, objectionSentence, objections } from '../../../src/insight/against';
import {
  difference,
  differenceSentence,
  firstPair,
  missingItemSentence,
} from '../../../src/insight/difference';
import { dominatedSentences } from '../../../src/insight/dominated';
import { doubt } from '../../../src/insight/doubt';
import { doubtNote, doubtSentence } from '../../../src/insight/doubt_sentences';
import { findOut, findOutSentences } from '../../../src/insight/find_out';
import { firmnessAnswer, rightIfSentences } from '../../../src/insight/firmness_sentences';
import { headlineSentences } from '../../../src/insight/headline';
import { lookingFor } from '../../../src/insight/looking_for';
import { METHODS, methodsAnswer, methodVerdict } from '../../../src/insight/methods_sentences';
import { missingAnswer, missingSentence } from '../../../src/insight/missing_sentences';
import { offerSentence, offers } from '../../../src/insight/offers';
import { outsideInWords, widerScale, widerScaleSentence } from '../../../src/insight/outside';
import { ownNoise } from '../../../src/insight/own_noise';
import { ownNoiseSentences } from '../../../src/insight/own_noise_sentences';
import { shownParts } from '../../../src/insight/ranking';
import { smallestScoreChanges } from '../../../src/insight/score_changes';
import { missingScoreSentence, scoreChangeSentence } from '../../../src/insight/score_sentences';
import { voiceOf } from '../../../src/insight/voice';
import { steadyWeightsSentence, weightLineSentence } from '../../../src/insight/weight_sentences';
import type { Spoken } from './claims';
import type { Sheet } from './sheet';
import { subjectOf } from './spoken_questions';

/** So few samples are enough for most matrices; every so often the checker asks for as many as the page tries. */
export const FEW = 100;

/** All that Insights and DECISION_SUMMARY say about a matrix, sentence by sentence, by the makers that both use. */
export function spoken(sheet: Sheet, locale: string, samples: number): Record<string, Spoken[]> {
  const decision = subjectOf(sheet);
  const voice = voiceOf(decision, locale);
  const findings = findingsOf({ decision }, { samples, seed: 1 });
  const { facts } = findings;
  const { standing, missing } = facts;
  const plain = (texts: readonly string[]): Spoken[] => texts.map((text) => ({ text }));
  const headline = [
    ...plain(headlineSentences(voice, facts).flatMap((text) => text.split(/(?<=widen the scales\.) /))),
    ...plain(optionMusts(sheet)),
    ...facts.outside.flatMap((one): Spoken[] => {
      const wider = widerScale(decision, one.criterion);
      return [
        { text: `${outsideInWords(voice, one)}.` },
        ...(wider === null ? [] : [{ text: widerScaleSentence(voice, wider), criterion: one.criterion }]),
      ];
    }),
  ];
  if (standing.code === 'none') return { headline };
  const blanks = [...plain([missingAnswer(missing, false), missingSentence(missing, false)])];
  const cells = (missing.decisive ?? []).map((cell) => ({
    ...cell,
    text: missingScoreSentence(voice, cell, standing.leaders),
  }));
  const ranking = findings.ranked.flatMap((row): Spoken[] => {
    if (row.total === null) return [];
    const parts = shownParts(row, voice.figures).flatMap((part) =>
      part === null ? [] : [voice.figures.total(part)],
    );
    const total = voice.figures.total(voice.figures.shown(row.total));
    return [{ text: `${voice.names.optionIn(row.option)}: ${total} = ${parts.join(' ')}` }];
  });
  if (standing.code === 'alone') return { headline, missing: blanks, scores: cells, ranking };

  const pairs = [firstPair(findings.ranked, sheet.baseline), [0, sheet.options.length - 1] as const];
  const lines = findings.lines.flatMap((line) =>
    line.changes.length === 0 ? [] : [{ text: weightLineSentence(voice, line), criterion: line.criterion }],
  );
  const steady = steadyWeightsSentence(voice, findings.lines);
  const changes = standing.code === 'level' ? [] : smallestScoreChanges(decision).slice(0, 8);
  const [leader = 0] = standing.leaders;
  const remarks = sheet.remarks ?? { sure: [], steps: [], differences: [] };
  const doubts = doubt(decision, remarks, { samples, seed: 1 });
  const noise = ownNoise(decision, remarks);
  const guesses = remarks.sure.flatMap((row, criterion) =>
    row.flatMap((word, option) => (word === 'guess' ? [{ criterion, option }] : [])),
  );
  const open = findOut(decision, guesses);
  const kinds = sheet.units.map((unit): ScaleKind => (unit === '' ? 'rating' : 'measure'));
  const described = sheet.criteria.map((name, at) => ({
    name,
    kind: kinds[at] ?? 'rating',
    least: sheet.least?.[at] ?? null,
    bestMeans: '',
  }));
  return {
    headline,
    missing: blanks,
    ranking,
    weights: [...lines, ...(steady === null ? [] : plain([steady]))],
    scores: [
      ...cells,
      ...changes.map((tip) => ({ ...tip, text: scoreChangeSentence(voice, tip, leader) })),
      ...(standing.code !== 'level' && changes.length === 0
        ? plain(['No change of a single score, within its scale, would change who leads.'])
        : []),
    ],
    shares: [
      ...plain([firmnessAnswer(voice, findings.firmness, standing.leaders)]),
      ...(samples > FEW ? plain(rightIfSentences(voice, findings.firmness.contenders)) : []),
    ],
    doubts: plain([
      ...(doubts === null ? [] : [doubtSentence(voice, doubts), doubtNote(voice, doubts)]),
      ...(noise === null ? [] : [ownNoiseSentences(voice, noise).join(' ')]),
    ]),
    open: open.flatMap((each) => {
      const [turn, part] = findOutSentences(voice, each);
      const { criterion, option } = each.cell;
      return [
        { criterion, option, text: turn },
        { criterion, option, text: part },
      ];
    }),
    offers: plain(offers(decision, kinds).map((offer) => offerSentence(voice, offer))),
    against: facts.totals.flatMap((total, option): Spoken[] => {
      if (total === null) return [];
      const said = objections(voice, facts, remarks.sure, option);
      const sentences = said.map((each) => objectionSentence(voice, facts, each, option));
      return [againstLead(voice, option), ...sentences].map((text) => ({ text, option }));
    }),
    lookingFor: plain([lookingFor(decision, described, locale)]),
    dominated: plain(dominatedSentences(voice, findings.dominated)),
    methods: plain([
      methodsAnswer(findings.crossCheck),
      ...findings.crossCheck.checks.map(
        (check) => `${METHODS[check.method]} ${methodVerdict(voice, check, findings.crossCheck.leaders)}`,
      ),
    ]),
    difference: pairs.flatMap((pair): Spoken[] => {
      const found = pair[0] === pair[1] ? null : difference(voice, pair[0], pair[1]);
      if (found === null) return [];
      const signed = found.lines.map(({ shown }) => voice.figures.signed(shown));
      return [
        { text: differenceSentence(voice, found) },
        { pair, text: `Total ${voice.figures.signed(found.shown)} of ${signed.join(' ')}` },
        ...found.lines.map((line, at) => ({
          pair,
          text:
            missingItemSentence(voice, found, line) ??
            `${voice.names.criterionIn(line.criterion)}: ${signed[at]}`,
        })),
      ];
    }),
  };
}

/** What the headline says of the sheet of options, which lists the options the other way round. */
function optionMusts({ options: called, typed: options = called, optionMusts: musts }: Sheet): string[] {
  if (musts === undefined) return [];
  const named = options.map((name, at) => ({ id: `kept-${at}`, name }));
  const rows = named.map((option, at): OptionsView['options'][number] => ({
    ...{
      ...option,
      pool: 'considered',
      pros: '',
      cons: '',
      musts: musts.map(({ answers }) => answers[at] ?? null),
    },
    ...{ yearsOut: null, possibleFrom: null, decideBy: null, lookAgain: null, reason: '', changedOn: null },
    ...{ row: at + 2, kept: [] },
  }));
  const view = { sheetId: 1, sheetName: 'Options', musts: musts.map(({ name }) => name), problems: [] };
  return missedMustsHeadline(named, { ...view, options: rows.reverse() });
}
