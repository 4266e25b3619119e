// One case in a process of its own: `BUNDLES=<folder> node bench/case.mjs <kind> <options as JSON>` prints medians as JSON.
import { acceptabilityCase } from './acceptability.mjs';
import { functionsCase } from './functions.mjs';
import { loadingCase } from './loading.mjs';
import { pairsCase } from './pairs.mjs';
import { sheetCase } from './sheet.mjs';
import { sliderCase } from './slider.mjs';
import { weightedScoreCase } from './weighted_score.mjs';
import { workCase } from './work.mjs';

const KINDS = {
  weightedScore: weightedScoreCase,
  acceptability: acceptabilityCase,
  pairs: pairsCase,
  functions: functionsCase,
  loading: loadingCase,
  sheet: sheetCase,
  slider: sliderCase,
  work: workCase,
};

const [kind, options] = process.argv.slice(2);
console.log(JSON.stringify(await KINDS[kind](JSON.parse(options))));
process.exit(0);
