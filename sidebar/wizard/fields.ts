/** Names of the fields: what a problem points at, what gets the focus, and the id in the page. */
export const HEADING = 'heading';
export const TITLE = 'title';
/** The choice to leave the weights for later. */
export const LATER = 'weights-later';
/** Where the server's refusal to create stands. */
export const CREATE = 'create';

/** The two lists of names; their entries and rows work alike. */
export type ListName = 'options' | 'criteria';

/** What one row of a list is called. */
export const ROW = { options: 'option', criteria: 'criterion' } as const;

/** The field that adds to a list. */
export const entryField = (list: ListName) => `${ROW[list]}-entry`;

/** The name of one option or criterion. */
export const nameField = (list: ListName, id: number) => `${ROW[list]}-${id}`;

/** What gives a criterion its place in the order. */
export const rankField = (key: string) => `rank-${key}`;

/** The note of one option or criterion. */
export const noteField = (list: ListName, id: number) => `${ROW[list]}-${id}-note`;

export type ScalePart = 'worst' | 'best' | 'unit';

export const scaleField = (id: number, part: ScalePart) => `criterion-${id}-${part}`;

/** The least acceptable score of a criterion. */
export const leastField = (id: number) => `criterion-${id}-least`;

/** The score of a criterion that is half as good as the best. */
export const halfField = (id: number) => `criterion-${id}-half`;

/** The group of a criterion. */
export const groupField = (id: number) => `criterion-${id}-group`;

/** What the worst or the best score of a criterion means. */
export const meansField = (id: number, end: 'worst' | 'best') => `criterion-${id}-${end}-means`;

export const weightField = (key: string) => `weight-${key}`;

export const isWeightField = (field: string) => field.startsWith('weight-');
