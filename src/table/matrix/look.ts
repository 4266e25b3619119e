/** How a matrix looks: quiet greys for the frame, one family of colour for the scores. */

/** From worst to best, each with dark text readable on it and told apart without hue. */
export const VALUE_COLOURS = ['#fdecea', '#fbf6e3', '#c3e4c6'] as const;

export const TEXT_COLOUR = '#202124';
export const QUIET_COLOUR = '#5f6368';
export const INPUT_COLOUR = '#1a56db';
export const HEADER_BACKGROUND = '#f1f3f4';
/** The thin lines: rules, not places to type. */
export const RULE_BACKGROUND = '#dadce0';
export const OUTSIDE_COLOUR = '#b3261e';
export const RESULT_BACKGROUND = '#f8f9fa';
export const FIRST_BACKGROUND = '#1e6b3a';
export const BASELINE_COLOUR = '#5f6368';
export const OTHERS_COLOUR = '#a8c7a0';
export const FIRST_COLOUR = '#ffffff';

/** Column widths in pixels. */
export const CRITERION_WIDTH = 190;
/** Of the narrow columns; options are as wide, or wider. */
export const OPTION_WIDTH = 76;
/** What a column of an option may give to a neighbour with a longer word. */
export const OPTION_WIDTH_LEAST = 72;
/** The options of a matrix that stands beside the sidebar on a screen of 1400 pixels have so much room together. */
export const OPTIONS_ROOM = 532;
/** A column of one of few options is no wider than this. */
export const OPTION_WIDTH_MOST = 160;
export const THIN_WIDTH = 8;

/** Row heights in pixels. */
export const THIN_HEIGHT = 4;
/** Room for a headline of six lines. */
export const NOTICE_HEIGHT = 104;

/** The chart in pixels. */
export const CHART_MARGIN = 120;
export const CHART_HEIGHT_PER_OPTION = 28;
export const CHART_HEIGHT_MOST = 900;
