/** How a matrix looks: quiet greys for the frame, one family of colour for the scores. */

/** From worst to best, light to strong, each with dark text readable on it and told apart without hue. */
export const VALUE_COLOURS = ['#fdecea', '#fdf3e1', '#f3f7e4', '#dcefdc', '#b5dfba'] as const;

export const COLOURS = {
  text: '#202124',
  quietText: '#5f6368',
  headerBackground: '#f1f3f4',
  resultBackground: '#f8f9fa',
  inputText: '#1a56db',
  line: '#dadce0',
  firstBackground: '#1e6b3a',
  firstText: '#ffffff',
} as const;

/** Column widths and row heights in pixels. */
export const SIZES = {
  criterion: 240,
  weight: 72,
  anchor: 84,
  option: 128,
  thin: 12,
  thinRow: 6,
  chartWidth: 720,
  chartHeight: 120,
  chartHeightPerOption: 28,
  chartHeightMost: 900,
} as const;

export const NUMBER_FORMATS = {
  share: '0.0%',
  total: '0.0',
  firstPlace: '0%',
  rank: '0',
  gap: '+0.0;-0.0;0.0',
  text: '@',
} as const;
