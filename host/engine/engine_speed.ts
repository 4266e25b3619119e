import { FormulaCurrentConfigService, ValueObjectFactory } from '@univerjs/engine-formula';

/** What the engine (0.25.1) does again and again with the same result. No value changes, only the time it takes. */
export function hastenEngine(): void {
  knowPlainTexts();
  keepToDependants();
}

/** More texts than any sheet here has; then they are forgotten, and learnt again. */
const MOST_TEXTS = 100_000;

const plainTexts = new Set<unknown>();

/** The engine tries every text, every time, as a date, a time and an amount of money; it remembers only those that are. */
function knowPlainTexts(): void {
  const original = createValue ?? ValueObjectFactory.create;
  createValue = original;
  ValueObjectFactory.create = (raw, ignoresNumbers = false) => {
    const value = original(raw, ignoresNumbers || plainTexts.has(raw));
    if (!ignoresNumbers && value.isString()) {
      if (plainTexts.size >= MOST_TEXTS) plainTexts.clear();
      plainTexts.add(raw);
    }
    return value;
  };
}

/** As the engine has it, however often this module is asked to change it. */
let createValue: typeof ValueObjectFactory.create | undefined;

/**
 * After the formulas that spill, the engine calculates those that read what was spilled; where it was asked to calculate
 * all, it takes all of them again, those that spill included. Whether anything still changes is for the next pass to see.
 */
function keepToDependants(): void {
  const original = loadDirty ?? FormulaCurrentConfigService.prototype.loadDirtyRangesAndExcludedCell;
  loadDirty = original;
  FormulaCurrentConfigService.prototype.loadDirtyRangesAndExcludedCell = function load(...args) {
    original.apply(this, args);
    Reflect.set(this, '_forceCalculate', false);
  };
}

let loadDirty: typeof FormulaCurrentConfigService.prototype.loadDirtyRangesAndExcludedCell | undefined;
