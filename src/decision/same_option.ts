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

const isSameById = (one: Known, other: Known) => one.id === other.id && isUnmistakable(one.id);

/** Whether an option of one sheet is that of another: by an id that only it has, or by its name. */
export function isSameOption(one: Known, other: Known): boolean {
  return isSameById(one, other) || sameNameKey(one.name) === sameNameKey(other.name);
}

/** The option among these that is this one: by its id before its name, which two of them may share. */
export function sameOptionIn<Own extends Known>(list: readonly Own[], option: Known): Own | undefined {
  return list.find((each) => isSameById(each, option)) ?? list.find((each) => isSameOption(each, option));
}
