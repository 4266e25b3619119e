import type { OptionMust, Sheet } from './sheet';

export type Word = 'fact' | 'estimate' | 'guess' | null;

/** What a person says of her scores, made up: how sure each is, the step of each scale, and second answers. */
export interface Remarks {
  readonly sure: readonly (readonly Word[])[];
  /** As parts of the scales. */
  readonly steps: readonly number[];
  /** Second answers less first ones, as parts of the scales. */
  readonly differences: readonly number[];
}

const WORDS: readonly Word[] = ['fact', 'estimate', 'guess', null];

/** Must-haves on a third of the criteria, somewhere on the scale; none in half of the matrices. */
export function randomLeast({ worst, best }: Sheet, random: () => number): (number | null)[] {
  const isNone = random() < 0.5;
  return worst.map((low, at) => {
    const span = (best[at] ?? 0) - low;
    const part = Math.round(10 * random()) / 10;
    return isNone || random() < 2 / 3 ? null : Number((low + part * span).toPrecision(6));
  });
}

const MUSTS = ['own technology', 'One role', 'near users'];

/** Up to three musts of the sheet of options, with any answers; no such sheet in half of the matrices. */
export function randomOptionMusts({ options }: Sheet, random: () => number): Pick<Sheet, 'optionMusts'> {
  if (random() < 0.5) return {};
  const answers: readonly OptionMust['answers'][number][] = ['yes', 'yes', 'no', 'unknown', null];
  const optionMusts = MUSTS.slice(0, Math.floor(4 * random())).map((name) => ({
    name,
    answers: options.map(() => answers[Math.floor(answers.length * random())] ?? null),
  }));
  return { optionMusts };
}

/** In some matrices an option without a name, or two of one name: they are told by their place. */
export function randomNames(sheet: Sheet, random: () => number): Pick<Sheet, 'options' | 'typed'> {
  const { options } = sheet;
  const way = random();
  if (way > 0.2 || options.length < 2) return { options };
  const typed = options.map((name, at) => (way < 0.1 ? (at === 1 ? ' ' : name) : at === 1 ? 'acme' : name));
  const called = typed.map((name, at) => {
    if (name === ' ') return `Option ${at + 1}`;
    return way >= 0.1 && at < 2 ? `${name} (option ${at + 1})` : name;
  });
  return { options: called, typed };
}

/** Bent lines on half of the criteria of a third of the matrices, from a tenth to nine tenths of the scale. */
export function randomHalf({ worst, best }: Sheet, random: () => number): Pick<Sheet, 'half'> {
  if (random() < 2 / 3) return {};
  const half = worst.map((low, at) => {
    const part = Math.ceil(9 * random()) / 10;
    return random() < 0.5 ? null : Number((low + part * ((best[at] ?? 0) - low)).toPrecision(6));
  });
  return { half };
}

/** Of many kinds: nothing said at all, one word on every score, any words; none, few or many second answers. */
export function randomRemarks({ scores, worst, best }: Sheet, random: () => number): Remarks {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const way = random();
  const all = pick(WORDS);
  const word = () => (way < 0.2 ? null : way < 0.4 ? all : pick(WORDS));
  const answers = pick([0, 4, 5, 7, 12]);
  const size = pick([0, 0.05, 0.25]);
  return {
    sure: scores.map((row) => row.map(word)),
    steps: worst.map((low, at) => 1 / Math.min(10, Math.max(1, Math.abs((best[at] ?? 0) - low)))),
    differences: Array.from({ length: answers }, () => size * (2 * random() - 1)),
  };
}
