import { useMemo } from 'preact/hooks';
import { crossCheck } from '../../src/core/cross_check/cross_check';
import { headlineSentences } from '../../src/decision/headline';
import { headlineFacts, type MissingScores } from '../../src/decision/headline_facts';
import { counted } from '../../src/decision/wording';
import type { Names } from '../matrix/naming';
import { DifferenceSection } from './difference_section';
import { dominated } from './dominated';
import { DominatedSection } from './dominated_section';
import { firmness, firstShare, shareWithError } from './firmness';
import { FirmnessSection } from './firmness_section';
import { HeadlineBlock } from './headline_block';
import { MethodsSection, methodsAnswer } from './methods_section';
import { MissingSection } from './missing_section';
import { RankingSection } from './ranking_section';
import { Section } from './section';
import type { SectionProps } from './section_props';
import { TippingSection } from './tipping_section';
import { WhatIfSection } from './what_if_section';

interface InsightsBodyProps extends SectionProps {
  tried: readonly number[];
  onTry: (weights: readonly number[]) => void;
  onWrite: () => Promise<string>;
}

/** All sections for one matrix, the most important first. */
export function InsightsBody({ matrix, names, onSelect, tried, onTry, onWrite }: InsightsBodyProps) {
  const results = useMemo(() => {
    const { decision } = matrix;
    const facts = headlineFacts(decision);
    return {
      facts,
      sentences: headlineSentences(decision, facts),
      firmness: firmness(matrix),
      dominated: dominated(matrix),
      crossCheck: crossCheck(decision.scores, decision.weights, decision.anchors),
    };
  }, [matrix]);
  const { facts } = results;
  const isComparable = facts.standing.code !== 'none' && facts.standing.code !== 'alone';
  const [leader] = facts.standing.leaders;
  const near = leader === undefined ? null : firstShare(results.firmness.near, leader);

  return (
    <>
      <HeadlineBlock sentences={results.sentences} onWrite={onWrite} />
      <Section heading="Ranking" isOpen>
        {() => <RankingSection matrix={matrix} names={names} />}
      </Section>
      {isComparable && (
        <>
          <Section
            heading="How sure is this?"
            answer={firmnessAnswer(names, leader, near, results.firmness.samples)}
            isOpen
          >
            {() => <FirmnessSection matrix={matrix} names={names} firmness={results.firmness} />}
          </Section>
          <Section heading="What would tip it?">
            {() => <TippingSection matrix={matrix} names={names} onSelect={onSelect} />}
          </Section>
          <Section heading="What if I weighed differently?">
            {() => <WhatIfSection matrix={matrix} names={names} tried={tried} onTry={onTry} />}
          </Section>
          <Section heading="Why one is ahead of another">
            {() => <DifferenceSection matrix={matrix} names={names} />}
          </Section>
        </>
      )}
      <Section
        heading="Missing scores"
        answer={missingAnswer(facts.missing)}
        isOpen={(facts.missing.decisive ?? []).length > 0}
      >
        {() => <MissingSection matrix={matrix} names={names} onSelect={onSelect} missing={facts.missing} />}
      </Section>
      {isComparable && (
        <>
          <Section
            heading="Outclassed options"
            answer={results.dominated.length === 0 ? 'none' : counted(results.dominated.length, 'option')}
          >
            {() => <DominatedSection names={names} list={results.dominated} />}
          </Section>
          <Section heading="Other ways to calculate" answer={methodsAnswer(results.crossCheck)}>
            {() => <MethodsSection names={names} crossCheck={results.crossCheck} />}
          </Section>
        </>
      )}
    </>
  );
}

function firmnessAnswer(
  names: Names,
  leader: number | undefined,
  share: number | null,
  samples: number,
): string {
  if (leader === undefined || share === null) return '';
  const part = share === 1 ? 'all' : shareWithError(share, samples);
  return `${names.optionIn(leader)} comes first in ${part} of the weightings near yours`;
}

function missingAnswer({ blank, decisive, together }: MissingScores): string {
  if (blank === 0) return 'none';
  const could = decisive?.length ?? 0;
  if (could > 0) return `${could} of ${blank} could change who is first`;
  return together ? `${blank}, which matter only together` : `${blank}, which cannot change who is first`;
}
