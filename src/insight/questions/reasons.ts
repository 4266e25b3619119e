import type { Question } from './questions_of';

/** What a question is about, and why it is asked, in one line with its source. */
export interface Reason {
  readonly about: string;
  readonly why: string;
}

/** In the order in which the questions are asked. */
export const REASONS: Readonly<Record<Question['code'], Reason>> = {
  'scale-moved': {
    about: 'A scale that moved after its weight was set',
    why: 'A weight belongs to the scale it was set for (Keeney & Raiffa 1976; Fischer 1995).',
  },
  'separates-nobody': {
    about: 'A criterion on which all options are about the same',
    why: 'What is the same for all cannot choose between them, but it makes every gap smaller (our rule).',
  },
  'hardly-used': {
    about: 'A weight whose scale the options hardly use',
    why: 'A weight pulls only as far as its scale is used (von Nitzsch & Weber 1993).',
  },
  splitting: {
    about: 'One thing split into several criteria',
    why: 'Parts get more weight than the whole would (Weber, Eisenführ & von Winterfeldt 1988).',
  },
  'double-counting': {
    about: 'Two criteria that go together',
    why: 'What stands in the list twice weighs twice (Keeney & Raiffa 1976).',
  },
  'flat-weights': {
    about: 'Weights that are all about the same',
    why: 'Weights given one after the other tend to come out even (Montibeller & von Winterfeldt 2015).',
  },
  halo: {
    about: 'Scores that all say the same',
    why: 'A first impression colours every score (Kahneman, Lovallo & Sibony 2019).',
  },
  hinge: {
    about: 'The criteria that the lead hangs on',
    why: 'A lead is as sure as what it rests on (our rule).',
  },
  prices: {
    about: 'What a difference is worth to you in money or in another unit',
    why: 'A price says what weights and scales say together (Hammond, Keeney & Raiffa 1998).',
  },
  forgotten: {
    about: 'The criterion that is not in the list',
    why: 'People name about half of what matters to them (Bond, Carlson & Keeney 2008).',
  },
};
