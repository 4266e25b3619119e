import type { Question } from './questions_of';

/** Why each question is asked, in one line with its source. */
export const REASONS: Readonly<Record<Question['code'], string>> = {
  'scale-moved': 'A weight belongs to the scale it was set for (Keeney & Raiffa 1976; Fischer 1995).',
  'separates-nobody':
    'What is the same for all cannot choose between them, but it makes every gap smaller (our rule).',
  'hardly-used': 'A weight pulls only as far as its scale is used (von Nitzsch & Weber 1993).',
  splitting: 'Parts get more weight than the whole would (Weber, Eisenführ & von Winterfeldt 1988).',
  'double-counting': 'What stands in the list twice weighs twice (Keeney & Raiffa 1976).',
  'flat-weights':
    'Weights given one after the other tend to come out even (Montibeller & von Winterfeldt 2015).',
  halo: 'A first impression colours every score (Kahneman, Lovallo & Sibony 2019).',
  hinge: 'A lead is as sure as what it rests on (our rule).',
  prices: 'A price says what weights and scales say together (Hammond, Keeney & Raiffa 1998).',
  forgotten: 'People name about half of what matters to them (Bond, Carlson & Keeney 2008).',
};
