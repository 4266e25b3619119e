import { currencyOf } from './currency';
import type { ScaleKind } from './decision';
import { DEFAULT_LOCALE } from './locale_number';

/** A criterion that waits for its weight. */
export interface TemplateCriterion {
  name: string;
  kind: ScaleKind;
  worst: number;
  best: number;
  unit: string;
}

export type TemplateId = 'career' | 'offers' | 'tool' | 'home' | 'project' | 'blank';

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

/** An amount of money, proposed in dollars: it comes in the currency of the spreadsheet. */
const MONEY = '¤';

function measure(name: string, worst: number, best: number, unit: string): TemplateCriterion {
  return { name, kind: 'measure', worst, best, unit };
}

const TEMPLATES: readonly Template[] = [
  {
    id: 'career',
    name: 'Career move',
    criteria: [
      rating('Own technology end to end'),
      rating('Closer to users, product and design'),
      rating('Technical and people leadership in one role'),
      rating('A purpose and culture I share'),
      measure('Pay a year', 150_000, 300_000, MONEY),
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
      measure('Pay a year', 60_000, 120_000, MONEY),
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
      measure('Cost a month', 3000, 1500, MONEY),
      rating('Neighbourhood'),
      rating('Space and layout'),
      rating('Light and quiet'),
      rating('Condition'),
      measure('Way to work', 60, 10, 'min'),
      measure('Way to shops', 30, 5, 'min'),
    ],
  },
  {
    id: 'project',
    name: 'Project to do next',
    criteria: [
      rating('Value for those who use it'),
      rating('Fits where we are going'),
      rating('Sure to work'),
      rating('Eagerness of the team'),
      rating('What we learn'),
      measure('Work until it is used', 26, 2, 'weeks'),
      measure('Cost', 100_000, 10_000, MONEY),
    ],
  },
  { id: 'blank', name: 'Blank', criteria: [] },
];

/** All templates, money in the currency of a spreadsheet's locale. */
export function templatesIn(locale: string = DEFAULT_LOCALE): Template[] {
  const { sign, perDollar } = currencyOf(locale) ?? { sign: '', perDollar: 1 };
  const inCurrency = (criterion: TemplateCriterion): TemplateCriterion => {
    const { worst, best } = criterion;
    if (criterion.unit !== MONEY) return criterion;
    return { ...criterion, worst: worst * perDollar, best: best * perDollar, unit: sign };
  };
  return TEMPLATES.map((template) => ({ ...template, criteria: template.criteria.map(inCurrency) }));
}

/** The template of that id, or undefined, as for a draft saved by another version. */
export function findTemplate(id: string | null, locale: string = DEFAULT_LOCALE): Template | undefined {
  return templatesIn(locale).find((template) => template.id === id);
}
