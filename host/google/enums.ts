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

type Members = Readonly<Record<string, EnumMember>>;

const enums = new Map<string, Members>();

/** Notes that a script asked for what nobody has. */
type Breach = { breachOf(error: StandInError): StandInError };

/** The enum as a script of this run sees it; a name it does not have throws, where Google gives undefined. */
export function enumOf<T>(run: Breach, enumName: string): T {
  const strict: unknown = new Proxy(membersOf(enumName), {
    get: (members, name) => {
      if (typeof name === 'symbol') return undefined;
      if (!Object.hasOwn(members, name))
        throw run.breachOf(new StandInError(`Google has no ${enumName}.${name}.`));
      return members[name];
    },
  });
  return strict as T;
}

/** The member that a script reads as `enumName.memberName`, typed as @types has it. */
export function enumMember<T>(enumName: string, memberName: string): T {
  const member: unknown = membersOf(enumName)[memberName];
  if (member === undefined) throw new StandInError(`Google has no ${enumName}.${memberName}.`);
  return member as T;
}

/** The name of the member that a script passed. */
export function memberNameOf(member: unknown): string {
  if (!(member instanceof EnumMember)) throw new TypeError('Not a member of an enum.');
  return member.memberName;
}

export function enumNameOf(value: unknown): string | undefined {
  return value instanceof EnumMember ? value.enumName : undefined;
}

function membersOf(enumName: string): Members {
  const known = enums.get(enumName);
  if (known !== undefined) return known;
  const names = ENUM_MEMBERS[enumName];
  if (names === undefined) throw new StandInError(`Google has no enum ${enumName}.`);
  const members = Object.freeze(
    Object.fromEntries(names.map((name) => [name, new EnumMember(enumName, name)])),
  );
  enums.set(enumName, members);
  return members;
}
