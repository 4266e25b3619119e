import type { JSX } from 'preact';
import type { View } from '../src/api';
import { Adopt } from './adopt/adopt';
import { GutCheck } from './gut/gut_check';
import { Help } from './help/help';
import { Home } from './home/home';
import { Insights } from './insights/insights';
import { SortOptions } from './options/sort_options';
import { Rounds } from './rounds/rounds';
import { ScoreOptions } from './score/score';
import { ScoreAgain } from './score/score_again';
import { Share } from './share/share';
import { SetWeights } from './weights/set_weights';
import { Wizard, type WizardProps } from './wizard/wizard';

/** A page, which may also need what the wizard begins with. */
type Page = (props: WizardProps) => JSX.Element;

/** Every page of the sidebar, by the name that the menu asks for. */
export const PAGES: Record<View, Page> = {
  home: Home,
  wizard: Wizard,
  weights: SetWeights,
  insights: Insights,
  gut: GutCheck,
  score: ScoreOptions,
  again: ScoreAgain,
  rounds: Rounds,
  adopt: Adopt,
  share: Share,
  options: SortOptions,
  help: Help,
};
