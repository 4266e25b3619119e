import { useState } from 'preact/hooks';
import { againstLead, objectionSentence, objections } from '../../src/insight/against';
import { remarksOf } from '../matrix/remarks';
import { carryNote } from '../rounds/carried_note';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { SelectField } from '../ui/select_field';
import type { SectionProps } from './section_props';

const FIELDS = ['against-1', 'against-2'] as const;

/** The case against an option, the one that is first unless she picks another: what her numbers say, and two lines of hers that go into the round. */
export function AgainstSection({ matrix, names, voice, findings, goTo }: SectionProps) {
  const [lines, setLines] = useState<readonly string[]>(['', '']);
  const { facts, ranked } = findings;
  const choices = ranked.filter(({ total }) => total !== null).map(({ option }) => option);
  const [picked, setPicked] = useState<number | null>(null);
  const [leader = 0] = facts.standing.leaders;
  const option = picked !== null && choices.includes(picked) ? picked : leader;
  const found = objections(voice, facts, remarksOf(matrix).sure, option);
  const own = lines.map((line) => line.trim()).filter((line) => line !== '');
  return (
    <>
      <SelectField
        id="against-option"
        label="The choice to argue against"
        value={String(option)}
        choices={choices.map((each) => ({ value: String(each), text: names.option(each) }))}
        onChange={(value) => setPicked(Number(value))}
      />
      <p>{againstLead(voice, option)}</p>
      {found.length === 0 ? (
        <p>Nothing in your numbers speaks against it. What is not in them?</p>
      ) : (
        <ul class="facts">
          {found.map((objection) => {
            const sentence = objectionSentence(voice, facts, objection, option);
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
            carryNote(`Against ${names.option(option)}: ${own.join(' / ')}`);
            goTo('rounds');
          }}
        >
          Keep with a round
        </Button>
      )}
    </>
  );
}
