import { DOMINATED_FOLLOWS, dominatedSentences } from '../../src/insight/dominated';
import { counted } from '../../src/insight/wording';
import type { SectionProps } from './section_props';
import { ShowAll } from './show_all';

/** So many sentences are shown before all are asked for. */
const FIRST = 5;

export function dominatedAnswer({ findings }: SectionProps): string {
  const { size } = new Set(findings.dominated.pairs.map(({ option }) => option));
  return size === 0 ? 'none' : counted(size, 'option');
}

/** Options that another option matches or beats on every criterion. */
export function DominatedSection({ voice, findings }: SectionProps) {
  const sentences = dominatedSentences(voice, findings.dominated);
  return (
    <>
      <ShowAll first={sentences.slice(0, FIRST)} all={sentences} label={`Show all ${sentences.length}`}>
        {(shown) => (
          <ul class="sentences">
            {shown.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </ShowAll>
      {findings.dominated.pairs.length > 0 && <p class="quiet">{DOMINATED_FOLLOWS}</p>}
    </>
  );
}
