import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { headlineSentences } from '../../src/insight/headline';
import { voiceOf } from '../../src/insight/voice';
import { openQuestions } from '../matrix/open_questions';
import { AgainstSection } from './against_section';
import { DifferenceSection } from './difference_section';
import { DominatedSection, dominatedAnswer } from './dominated_section';
import { EveryStepSection, everyStepAnswer } from './every_step_section';
import { FindOutSection, findOutAnswer } from './find_out_section';
import { findingsOf } from './findings';
import { FirmnessSection, firmnessAnswer } from './firmness_section';
import { EVERY_STEP, LOOKING_FOR, QUESTIONS } from './headings';
import { HeadlineBlock } from './headline_block';
import { LookingForSection } from './looking_for_section';
import { MethodsSection, methodsAnswer } from './methods_section';
import { MissingSection, missingAnswer } from './missing_section';
import { MustsBlock } from './musts_block';
import { NothingScored } from './nothing_scored';
import { OffersSection } from './offers_section';
import { OutsideBlock } from './outside_block';
import { isAnyPressing, QuestionsSection, questionsAnswer } from './questions_section';
import { RankingSection } from './ranking_section';
import { Section } from './section';
import type { SectionProps } from './section_props';
import { TippingSection } from './tipping_section';
import { WhatIfSection } from './what_if_section';

interface InsightsBodyProps
  extends Omit<SectionProps, 'findings' | 'voice' | 'questions' | 'asked' | 'onAskHalf'> {
  onWrite: () => Promise<string>;
  /** What the headline says of musts on the sheet of options; undefined while nobody knows. */
  optionMusts: readonly string[] | undefined;
  /** The heading of the section to open and bring into view; undefined for none. */
  part: string | undefined;
}

interface Part {
  heading: string;
  Body: (props: SectionProps) => JSX.Element;
  /** The answer in a few words, to read without opening. */
  answer?: (props: SectionProps) => string;
  isOpen?: boolean;
  /** It says something even where there is nothing to compare. */
  isForOne?: boolean;
}

/** The sections of the page, the most important first. */
const PARTS: readonly Part[] = [
  { heading: 'Ranking', Body: RankingSection, isOpen: true, isForOne: true },
  { heading: 'How sure is this?', Body: FirmnessSection, answer: firmnessAnswer, isOpen: true },
  { heading: QUESTIONS, Body: QuestionsSection, answer: questionsAnswer },
  { heading: 'What would tip it?', Body: TippingSection },
  { heading: 'What if I weighed differently?', Body: WhatIfSection },
  { heading: EVERY_STEP, Body: EveryStepSection, answer: everyStepAnswer },
  { heading: 'Why one is ahead of another', Body: DifferenceSection },
  { heading: 'What to find out next', Body: FindOutSection, answer: findOutAnswer },
  { heading: 'What would they have to offer?', Body: OffersSection },
  { heading: 'Argue against', Body: AgainstSection },
  { heading: 'Missing scores', Body: MissingSection, answer: missingAnswer, isForOne: true },
  { heading: 'Outclassed options', Body: DominatedSection, answer: dominatedAnswer },
  { heading: 'Other ways to calculate', Body: MethodsSection, answer: methodsAnswer },
  { heading: LOOKING_FOR, Body: LookingForSection, isForOne: true },
];

/** All that Insights says about one matrix. */
export function InsightsBody({ onWrite, optionMusts, part, ...given }: InsightsBodyProps) {
  const { matrix } = given;
  const findings = useMemo(() => findingsOf(matrix), [matrix]);
  const voice = useMemo(() => voiceOf(matrix.decision, matrix.view.locale), [matrix]);
  const { standing, missing } = findings.facts;
  const isComparable = standing.code !== 'alone';
  const questions = useMemo(() => openQuestions(matrix), [matrix]);
  /** The criterion whose line was asked about last, and how often that was asked. */
  const [asked, setAsked] = useState<{ criterion: number; times: number } | null>(null);
  const onAskHalf = (criterion: number) => setAsked({ criterion, times: (asked?.times ?? 0) + 1 });
  const props = { ...given, findings, voice, questions, asked: asked?.criterion ?? null, onAskHalf };
  const isWanted = (heading: string) => heading === part || (heading === EVERY_STEP && asked !== null);
  /** Where nothing is said of it in the list: open where it speaks of something that matters. */
  const isPressing = (Body: Part['Body']) =>
    (Body === MissingSection && !!missing.decisive?.length) ||
    (Body === QuestionsSection && isAnyPressing(questions));
  if (standing.code === 'none') {
    return (
      <>
        <NothingScored {...props} />
        {matrix.decision.weights.some((weight) => weight > 0) && (
          <Section
            heading={LOOKING_FOR}
            answer={undefined}
            isOpen={part === LOOKING_FOR}
            isWanted={part === LOOKING_FOR}
          >
            {() => <LookingForSection {...props} />}
          </Section>
        )}
      </>
    );
  }
  return (
    <>
      <OutsideBlock {...props} />
      <HeadlineBlock
        sentences={[...headlineSentences(voice, findings.facts), ...(optionMusts ?? [])]}
        isWhole={optionMusts !== undefined}
        onWrite={onWrite}
      />
      <MustsBlock {...props} />
      {PARTS.filter(({ isForOne }) => isForOne || isComparable).map(
        ({ heading, Body, answer, isOpen = isPressing(Body) }) => (
          <Section
            key={heading === EVERY_STEP ? `${heading} ${asked?.times ?? 0}` : heading}
            heading={heading}
            answer={answer?.(props)}
            isOpen={isOpen || isWanted(heading)}
            isWanted={isWanted(heading)}
          >
            {() => <Body {...props} />}
          </Section>
        ),
      )}
    </>
  );
}
