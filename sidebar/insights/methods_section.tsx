import { methodsAnswer as answer, METHODS, methodVerdict } from '../../src/insight/methods_sentences';
import type { SectionProps } from './section_props';

export function methodsAnswer({ findings }: SectionProps): string {
  return answer(findings.crossCheck);
}

/** Whether other ways to add up the same scores and weights come to the same option. */
export function MethodsSection({ voice, findings: { crossCheck } }: SectionProps) {
  return (
    <>
      <p>The same scores and weights, put together in three other ways:</p>
      <ul class="sentences">
        {crossCheck.checks.map((check) => (
          <li key={check.method}>
            <strong>{METHODS[check.method]}</strong> {methodVerdict(voice, check, crossCheck.leaders)}
          </li>
        ))}
      </ul>
    </>
  );
}
