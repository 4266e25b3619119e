import { lookingFor } from '../../src/insight/looking_for';
import { CopyLink } from './copy_link';
import type { SectionProps } from './section_props';

/** One paragraph to send to somebody: what counts, without any option or score. */
export function LookingForSection({ matrix }: SectionProps) {
  const text = lookingFor(matrix.decision, matrix.view.decision.criteria, matrix.view.locale);
  return (
    <>
      <p class="quiet">
        Your criteria and weights in your words, without options or scores, to send to somebody.
      </p>
      <p class="paragraph" dir="auto">
        {text}
      </p>
      <CopyLink label="Copy the paragraph" text={text} />
    </>
  );
}
