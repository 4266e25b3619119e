import { useState } from 'preact/hooks';
import { againstLead, objectionSentence, objections } from '../../src/insight/against';
import { remarksOf } from '../matrix/remarks';
import { carryNote } from '../rounds/carried_note';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import type { SectionProps } from './section_props';

const FIELDS = ['against-1', 'against-2'] as const;

/** The case against the option that is first: what her numbers say, and two lines of hers that go into the round. */
export function AgainstSection({ matrix, voice, findings, goTo }: SectionProps) {
  const [lines, setLines] = useState<readonly string[]>(['', '']);
  const { facts } = findings;
  const found = objections(voice, facts, remarksOf(matrix).sure);
  const own = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (found.length === 0 && facts.standing.code !== 'clear' && facts.standing.code !== 'near') {
    return <p>No single option is ahead, so there is no choice to argue against yet.</p>;
  }
  return (
    <>
      <p>{againstLead(voice, facts)}</p>
      {found.length === 0 ? (
        <p>Nothing in your numbers speaks against it. What is not in them?</p>
      ) : (
        <ul class="facts">
          {found.map((objection) => {
            const sentence = objectionSentence(voice, facts, objection);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
      {FIELDS.map((id, at) => (
        <Field key={id} id={id} label={at === 0 ? 'And what would you say?' : 'And what else?'}>
          <Input
            id={id}
            look="name"
            value={lines[at] ?? ''}
            onInput={(text) => setLines(lines.map((line, place) => (place === at ? text : line)))}
          />
        </Field>
      ))}
      {own.length > 0 && (
        <Button
          onClick={() => {
            carryNote(`Against: ${own.join(' / ')}`);
            goTo('rounds');
          }}
        >
          Keep with a round
        </Button>
      )}
    </>
  );
}
