import { isNameId } from './ids';
import { sameNameKey } from './same_name';

/** An id that a draft of the wizard counted up, so that another decision has it too. */
const COUNTED = /^[oc]\d+$/;

/** Whether an id tells an option apart in the whole file: it was not made of its name, and no other draft counted to it. */
const isUnmistakable = (id: string) => id !== '' && !COUNTED.test(id) && !isNameId(id);

interface Known {
  readonly id: string;
  readonly name: string;
}

/** Whether an option of one sheet is that of another: by an id that only it has, or by its name. */
export function isSameOption(one: Known, other: Known): boolean {
  if (one.id === other.id && isUnmistakable(one.id)) return true;
  return sameNameKey(one.name) === sameNameKey(other.name);
}
