/** The pages of the sidebar. */
export const VIEWS = [
  'home',
  'wizard',
  'weights',
  'insights',
  'gut',
  'score',
  'again',
  'options',
  'rounds',
  'adopt',
  'share',
  'help',
] as const;
export type View = (typeof VIEWS)[number];
