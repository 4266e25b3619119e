/**
 * Where each fault that was once seen is held by a claim: the cases that people ran into elsewhere (field) and those seen when the
 * program was tried as a new user would (first use). What is quoted stands in that file, so that a claim can't be lost unseen.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const CASES: [seen: string, file: string, claim: string][] = [
  // Field
  [
    'field: an empty row cuts an adopted table',
    'table/adopt_field',
    'with a blank row between Rent and Light, C leads B by 5',
  ],
  [
    'field: a column of maxima is taken for an option',
    'table/adopt_field',
    'Not read: column H (computed from other cells).',
  ],
  ['field: a column of notes is asked for numbers', 'table/adopt_field', 'Not read: column H (a note).'],
  ['field: a Total row is asked for its worst score', 'table/adopt_field', 'with a Total of the weights'],
  [
    'field: a heading counts as a criterion',
    'matrix/edits',
    'a heading between the criteria changes no number',
  ],
  [
    'field: the law behind these',
    'table/adopt_law',
    'adding a total, average, note, helper, unnamed column, heading or blank line changes no number',
  ],
  [
    'field: scores outside the scale are not named',
    'matrix/edits',
    '50 pasted into a scale from 1 to 5 is counted and named with its cell before any headline',
  ],
  [
    'field: a date is counted as a number',
    'door/matrix',
    'the cell holds the date 2026-05-01 where a number belongs; type',
  ],
  ['field: a line of dates is refused', 'door/matrix', 'dates are numbers where the whole line is dates'],
  ['field: 10% and $50 as headers become 0.1 and 50', 'table/adopt_field', 'names are the text that shows'],
  [
    'field: two options with the same name',
    'insight/first_use_cases',
    'two options with the same name are told apart',
  ],
  ['field: 800k and 1.2M', 'sidebar/interpret', "['en_US', '800k', '1.2M', '', 800_000, 1_200_000, '']"],
  ['field: 30 and 1h', 'sidebar/interpret', '“30” can mean 30 min or 30 h. Choose one:'],
  ['field: 10% and 0.5', 'sidebar/interpret', '“0.5” can mean 50% or 0.5%. Choose one:'],
  ['field: bullets and numbering of pasted lists', 'sidebar/names', '● C\\n▪D\\n◦ E\\na) F\\n[ ] G'],
  [
    'field: formulas among the weights are replaced without a word',
    'matrix/adopt',
    'a weight that is a formula stays one unless its value changes, and then only when that was agreed to',
  ],
  [
    'field: one wrong cell takes every total',
    'table/adopt_field',
    'one wrong cell is named and takes one total',
  ],
  ['field: a text row without weight refuses all', 'table/adopt_field', 'with a text row without weight'],
  ['field: zeros below the diagonal of pairs', 'functions/weights', 'above, with zeros below'],
  ['field: other words for headers', 'table/adopt', 'a table made by hand is understood'],
  [
    'field: 4,5 typed in a locale with decimal commas',
    'browser/page_locale',
    "['4,5', '1234,5', '300.000', '1.5', '0x10'",
  ],
  // Others of these kinds, found by trying
  ['a second table below or beside is read as part of the first', 'table/adopt_kinds', 'another table below'],
  ['a minimum is taken for an option', 'table/adopt_kinds', 'a minimum that is asked for'],
  ['Min and Max are taken for worst and best', 'table/adopt_kinds', 'the least and the most'],
  ['pairs of criteria are read as options', 'table/adopt_kinds', 'criteria in pairs with their weights'],
  ['“900 €” is called a word', 'table/adopt_kinds', 'numbers typed with their unit'],
  ['500 beside 2 kg', 'sidebar/interpret', '“500” can mean 500 kg or 500 g. Choose one:'],
  ['80k/year is 80', 'decision/parse_number', "'$80k/year', 'en_US', 80_000"],
  ['① and 1、 before pasted names', 'sidebar/names', '① Pay'],
  ['level and ahead on a scale far from 0', 'insight/first_use_cases', '%s: level and ahead are told apart'],
  [
    'a criterion of one person takes weight from the others’',
    'matrix/share/combine',
    'a criterion that one person has added takes nothing from the weights of the others',
  ],
  // First use: misled
  [
    '1: totals of 935 without a word',
    'insight/first_use_cases',
    '1: a score outside its scale is named before any headline',
  ],
  [
    '2: Order and Swing invent weights',
    'sidebar/weights_page',
    'each criterion is ranked by its button: no weight before all are, then shares follow',
  ],
  [
    '2: an unfinished Swing counts as done',
    'sidebar/weights_page',
    '0 of 3 given: until then there are no weights.',
  ],
  [
    '3: the order of the sheet is saved as a gut ranking',
    'sidebar/gut_page',
    'begins with nothing ranked, and what nobody ranked cannot be saved',
  ],
  [
    '4: equal scores differ because another is blank',
    'insight/first_use_cases',
    '4: equal scores give nothing to a difference, and the missing score is an item of its own',
  ],
  [
    '5: better on one, where it is six of seven',
    'insight/first_use_cases',
    '5 and 34: dominance speaks of the criteria it means, and of the weightless one that says otherwise',
  ],
  [
    '6: identical options come first in 50 %',
    'insight/first_use_cases',
    '6: identical options come first together',
  ],
  [
    '7: gaps and parts as printed',
    'insight/first_use_cases',
    '7: the parts of a total add up to it as they are shown',
  ],
  ['8: 3.94 on a whole-number scale', 'insight/first_use_cases', '4 keeps the lead, 3 loses it'],
  [
    '9: two errors for one number',
    'insight/first_use_cases',
    '9: how right the shares are is said once for them all',
  ],
  [
    '10: the same advice for two options',
    'insight/first_use_cases',
    '10: two options with the same criteria in front are told apart',
  ],
  [
    '11: the turning point of a missing score',
    'insight/first_use_cases',
    '11: a missing score tells the value at which the leader changes, in its own unit',
  ],
  // First use: stopped
  [
    '12: scores typed at speed are lost',
    'browser/page_typing',
    '2, 4, 2, 5 with Enter after each, a key every %s ms: all arrive in %s',
  ],
  ['13: Apply can’t be undone', 'browser/page_undo', '26.67'],
  ['13: Applied. Undo', 'browser/first_use', 'Applied\\. Undo'],
  [
    '14: an unfinished row takes every result',
    'matrix/edits',
    'a criterion with a name, a weight and a score, but no worst and best, is left out and named',
  ],
  [
    '15: hand-made tables are not found',
    'browser/adopt',
    'by mouse: per cent weights, a Total row and notes; one scale confirmed',
  ],
  [
    '16: a wrong score is named by a place in a range',
    'table/problems',
    'P9, Pay a year for NewCo: “maybe” is text where a number belongs',
  ],
  [
    '17: the baseline’s column is deleted',
    'matrix/edits',
    'deleting the baseline’s column %s a headline was written leaves an empty picker and no error anywhere',
  ],
  [
    '18: criteria can’t be sorted',
    'browser/page_sorting',
    'rows with the result of a formula above in them are sorted, last first, and undone',
  ],
  ['19: 300,000 in an American spreadsheet', 'decision/parse_number', "'300,000'"],
  ['19: measured rows without separators', 'matrix/first_look', 'a measure has thousands separators'],
  // First use: slowed
  [
    '20: the headline is a tower',
    'matrix/first_look',
    'the headline stands under the title, in a cell more wide than high',
  ],
  ['21: nothing says what comes after Create', 'browser/first_use', 'Go to the first score'],
  ['22: one line per blank of an empty matrix', 'insight/first_use_cases', '22: nothing is scored'],
  [
    '23: a tab makes two options of one line',
    'sidebar/wizard_page',
    'what stood beside a pasted name is its note, small below it, to change or to remove',
  ],
  [
    '24: pairs begin again',
    'sidebar/weights_page',
    'end after the last one, where each can be looked at and changed',
  ],
  [
    '25: the page follows the sheet',
    'sidebar/insights_page',
    'follows it when the person comes back, and by Refresh',
  ],
  [
    '26: pasted text brings its own look',
    'browser/page_paste',
    'takes the look of the cells and leaves the height of the rows',
  ],
  ['27: the cursor is not where typing starts', 'sidebar/changes', "'option-entry'"],
  [
    '28: the chart has no values and marks nobody',
    'matrix/first_look',
    'the chart writes its values, and gives leader, baseline and the others a colour each',
  ],
  ['28: an empty slot in the chart', 'matrix/build', 'draws one bar per option'],
  [
    '29: options do not fit beside the sidebar',
    'matrix/first_look',
    'seven options fit beside the sidebar at 1400 pixels',
  ],
  [
    '30: 30 × 30 is confetti',
    'sidebar/insights_numbers',
    'a long ranking begins with five options and the baseline, and long bars put small criteria together',
  ],
  ['31: closing at once loses the last change', 'sidebar/wizard_page', "'pagehide', 'blur'"],
  ['32: five templates, pay a measure', 'decision/templates', 'there are five beside the blank one'],
  // First use: sentences that are not true
  [
    '33: level at the tip, ahead beyond it',
    'insight/first_use_cases',
    '33: at an exact tip the two are level, beyond it the other is ahead',
  ],
  ['34: outclassed beside a weightless criterion', 'insight/first_use_cases', '5 and 34: dominance'],
  [
    '35: two equal options are better than each other',
    'insight/first_use_cases',
    '35: two equal options are called equal',
  ],
  [
    '36: without the criterion an option is blank',
    'insight/first_use_cases',
    '36: without the criterion an option is blank',
  ],
  [
    '36: a weight gives a score to one that has none',
    'insight/first_use_cases',
    '36: a criterion without weight gives a score',
  ],
  ['37: signs and digits survive into words', 'insight/first_use_cases', '37: digits survive'],
  [
    '38: 1e150 beside 1e-60',
    'insight/first_use_cases',
    '38: weights of very different size do not contradict the lead',
  ],
  [
    '39: TIPPING_WEIGHT where the share would be 100 %',
    'functions/whole_matrix',
    'blank where only the whole of the weights would do',
  ],
];

test.each(CASES)('%s: is held by a claim of test/%s', (_seen, file, claim) => {
  const tests = file.includes('checker') ? `${file}.ts` : `${file}.test.ts`;
  expect(readFileSync(path.join(__dirname, tests), 'utf8')).toContain(claim);
});
