const Sequencer = require('@jest/test-sequencer').default;

/**
 * Files that take longest, in that order: a worker that comes to one last would work on it alone. Jest knows the times of
 * the last run itself, but not in a fresh checkout, where it goes by the sizes of files.
 */
const LONGEST = [
  'browser/year',
  'matrix/year',
  'matrix/year_kept',
  'trust/faults',
  'trust/texts',
  'browser/insights',
  'browser/first_use',
  'sidebar/every_page',
  'browser/sort_options',
  'browser/score_together',
  'browser/set_weights',
  'browser/page_scripts',
  'matrix/share/combine',
  'bundle/push',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const knowsTimes = tests.every(({ duration }) => duration !== undefined);
    const sorted = super.sort(tests);
    return knowsTimes ? sorted : [...sorted].sort((one, other) => rank(one) - rank(other));
  }
};

function rank({ path }) {
  const at = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? LONGEST.length : at;
}
