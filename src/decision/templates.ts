import type { ScaleKind } from './decision';

/** A criterion that waits for its weight. */
export interface TemplateCriterion {
  name: string;
  kind: ScaleKind;
  worst: number;
  best: number;
  unit: string;
}

export type TemplateId = 'career' | 'offers' | 'tool' | 'home' | 'blank';

/** A set of criteria to start from. Every one is valid as it stands, and meant to be changed. */
export interface Template {
  id: TemplateId;
  name: string;
  criteria: readonly TemplateCriterion[];
}

/** A judgment from 1 to 5. */
function rating(name: string): TemplateCriterion {
  return { name, kind: 'rating', worst: 1, best: 5, unit: '' };
}

function measure(name: string, worst: number, best: number, unit: string): TemplateCriterion {
  return { name, kind: 'measure', worst, best, unit };
}

export const TEMPLATES: readonly Template[] = [
  {
    id: 'career',
    name: 'Career move',
    criteria: [
      rating('Own technology end to end'),
      rating('Closer to users, product and design'),
      rating('Technical and people leadership in one role'),
      rating('A purpose and culture I share'),
      rating('Pay'),
      rating('Balance'),
      rating('Growth'),
    ],
  },
  {
    id: 'offers',
    name: 'Job offers',
    criteria: [
      rating('The work itself'),
      rating('Manager and team'),
      rating('Pay and benefits'),
      rating('Learning and growth'),
      rating('Job security'),
      measure('Days at home', 0, 5, 'days a week'),
      measure('Commute', 60, 10, 'min'),
    ],
  },
  {
    id: 'tool',
    name: 'Vendor or tool choice',
    criteria: [
      rating('Does what we need'),
      rating('Ease of use'),
      rating('Fits what we have'),
      rating('Security and privacy'),
      rating('Support'),
      rating('Total cost'),
      measure('Time until in use', 12, 1, 'weeks'),
    ],
  },
  {
    id: 'home',
    name: 'Home',
    criteria: [
      rating('Cost each month'),
      rating('Neighbourhood'),
      rating('Space and layout'),
      rating('Light and quiet'),
      rating('Condition'),
      measure('Way to work', 60, 10, 'min'),
      measure('Way to shops', 30, 5, 'min'),
    ],
  },
  { id: 'blank', name: 'Blank', criteria: [] },
];

/** The template of that id, or undefined, as for a draft saved by another version. */
export function findTemplate(id: string | null): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
