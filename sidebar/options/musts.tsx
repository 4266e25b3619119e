import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

interface MustsProps {
  musts: readonly string[];
  isBusy: boolean;
  /** Each writes it; whether it worked. */
  onAdd: (name: string) => Promise<boolean>;
  onRename: (expected: string, name: string) => Promise<boolean>;
}

const NEW = 'new-must';

/** What the next step must have: a column each in the sheet, where yes, no or unknown is picked. */
export function Musts({ musts, isBusy, onAdd, onRename }: MustsProps) {
  const [name, setName] = useState('');
  const add = async () => {
    if (name.trim() !== '' && (await onAdd(name.trim()))) setName('');
  };
  return (
    <>
      <p>Each must is a column of the sheet, where you pick yes, no or unknown for every option.</p>
      {musts.map((must, at) => (
        <MustName key={must} must={must} field={`must-${at}`} isBusy={isBusy} onRename={onRename} />
      ))}
      <Field id={NEW} label="New must">
        <div class="add-line">
          <Input id={NEW} look="name" value={name} onInput={setName} onEnter={() => void add()} />
          <Button label="Add must" isBusy={isBusy} onClick={() => void add()}>
            Add
          </Button>
        </div>
      </Field>
    </>
  );
}

interface MustNameProps extends Pick<MustsProps, 'isBusy' | 'onRename'> {
  must: string;
  field: string;
}

function MustName({ must, field, isBusy, onRename }: MustNameProps) {
  const [name, setName] = useState(must);
  const rename = async () => {
    const wanted = name.trim();
    if (wanted === must) return;
    if (wanted === '' || !(await onRename(must, wanted))) setName(must);
  };
  return (
    <div class="add-line">
      <Input
        id={field}
        look="name"
        label={`Must: ${must}`}
        value={name}
        onInput={setName}
        onEnter={() => void rename()}
      />
      {name.trim() !== must && (
        <Button label={`Rename ${must}`} isBusy={isBusy} onClick={() => void rename()}>
          Rename
        </Button>
      )}
    </div>
  );
}
