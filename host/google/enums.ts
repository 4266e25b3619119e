import { StandInError } from './script_error';
import { ENUM_MEMBERS } from './signatures';

/** One member of an enum of Google's. Scripts compare them by identity, so there is one object for each. */
export class EnumMember {
  constructor(
    readonly enumName: string,
    readonly memberName: string,
  ) {
    Object.freeze(this);
  }
  toString(): string {
    return this.memberName;
  }
  toJSON(): string {
    return this.memberName;
  }
}

const enums = new Map<string, object>();

/** The enum as a script sees it; a name it does not have throws, where Google gives undefined. */
export function enumOf<T>(enumName: string): T {
  const known = enums.get(enumName) ?? makeEnum(enumName);
  enums.set(enumName, known);
  return known as T;
}

/** The member that a script reads as `enumName.memberName`, typed as @types has it. */
export function enumMember<T>(enumName: string, memberName: string): T {
  return Reflect.get(enumOf<object>(enumName), memberName);
}

/** The name of the member that a script passed. */
export function memberNameOf(member: unknown): string {
  if (!(member instanceof EnumMember)) throw new TypeError('Not a member of an enum.');
  return member.memberName;
}

export function enumNameOf(value: unknown): string | undefined {
  return value instanceof EnumMember ? value.enumName : undefined;
}

function makeEnum(enumName: string): object {
  const names = ENUM_MEMBERS[enumName];
  if (names === undefined) throw new StandInError(`Google has no enum ${enumName}.`);
  const members = Object.fromEntries(names.map((name) => [name, new EnumMember(enumName, name)]));
  return new Proxy(Object.freeze(members), {
    get: (target, name) => {
      if (typeof name === 'symbol') return undefined;
      if (!Object.hasOwn(target, name)) throw new StandInError(`Google has no ${enumName}.${name}.`);
      return target[name];
    },
  });
}
