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
  /** What the worst and the best score mean, in words; '' for a measure, whose numbers say it. */
  worstMeans: string;
  bestMeans: string;
}

export type TemplateId = 'career' | 'offers' | 'tool' | 'home' | 'project' | 'blank';

/** A set of criteria to start from. Every one is valid as it stands, and meant to be changed. */
export interface Template {
  id: TemplateId;
  name: string;
  criteria: readonly TemplateCriterion[];
}

/** A judgment from 1 to 5, with what the two ends mean. */
function rating(name: string, worstMeans: string, bestMeans: string): TemplateCriterion {
  return { name, kind: 'rating', worst: 1, best: 5, unit: '', worstMeans, bestMeans };
}

/** An amount of money, proposed in dollars: it comes in the currency of the spreadsheet. */
const MONEY = '¤';

function measure(name: string, worst: number, best: number, unit: string): TemplateCriterion {
  return { name, kind: 'measure', worst, best, unit, worstMeans: '', bestMeans: '' };
}

const TEMPLATES: readonly Template[] = [
  {
    id: 'career',
    name: 'Career move',
    criteria: [
      rating('Own technology end to end', 'no say in technology', 'own it end to end'),
      rating(
        'Closer to users, product and design',
        'never meet a user',
        'with users, product and design every week',
      ),
      rating('Technical and people leadership in one role', 'only one of the two', 'both, and time for both'),
      rating('A purpose and culture I share', 'would not defend it to friends', 'would work there for less'),
      measure('Pay a year', 150_000, 300_000, MONEY),
      rating('Balance', 'work takes evenings and weekends', 'evenings and weekends are mine'),
      rating('Growth', 'more of what I know', 'out of my depth, with help'),
    ],
  },
  {
    id: 'offers',
    name: 'Job offers',
    criteria: [
      rating('The work itself', 'nothing I look forward to', 'what I would do anyway'),
      rating('Manager and team', 'would not choose any of them', 'people to learn from every day'),
      measure('Pay a year', 60_000, 120_000, MONEY),
      rating('Learning and growth', 'more of what I know', 'new skills that last'),
      rating('Job security', 'may be gone within a year', 'safe for as long as I want'),
      measure('Days at home', 0, 5, 'days a week'),
      measure('Commute', 60, 10, 'min'),
    ],
  },
  {
    id: 'tool',
    name: 'Vendor or tool choice',
    criteria: [
      rating('Does what we need', 'the main need is not met', 'all needs met, without workarounds'),
      rating('Ease of use', 'takes a course', 'nobody asks how'),
      rating('Fits what we have', 'everything has to be rebuilt', 'plugs in as it is'),
      rating('Security and privacy', 'would not pass our review', 'passed, with proof'),
      rating('Support', 'a forum at best', 'a person within the hour'),
      rating('Total cost', 'beyond the budget', 'cheaper than today'),
      measure('Time until in use', 12, 1, 'weeks'),
    ],
  },
  {
    id: 'home',
    name: 'Home',
    criteria: [
      measure('Cost a month', 3000, 1500, MONEY),
      rating('Neighbourhood', 'nothing within reach', 'all that we like on foot'),
      rating('Space and layout', 'somebody has no room', 'room for everyone and for guests'),
      rating('Light and quiet', 'dark or loud all day', 'sun, and windows open at night'),
      rating('Condition', 'cannot be lived in yet', 'nothing to do for ten years'),
      measure('Way to work', 60, 10, 'min'),
      measure('Way to shops', 30, 5, 'min'),
    ],
  },
  {
    id: 'project',
    name: 'Project to do next',
    criteria: [
      rating('Value for those who use it', 'nobody would miss it', 'they ask for it every week'),
      rating('Fits where we are going', 'leads elsewhere', 'the next step on our way'),
      rating('Sure to work', 'never been done', 'done before, by us'),
      rating('Eagerness of the team', 'somebody would have to be told to', 'they would start tonight'),
      rating('What we learn', 'nothing new', 'what the next project needs'),
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
