import type { Beside, BesideState, PropertyStore } from '../engine/beside';
import type { Run } from '../run/run';
import type { HostState } from './host_state';
import { ScriptException, StandInError } from './script_error';
import { service } from './service';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;
type StoreName = keyof BesideState['properties'];

/** Bytes that one value and one store may hold (PLATFORM F). */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export function propertiesService(run: Run, { beside }: HostState): PropertiesService {
  return service<PropertiesService>(
    run,
    'PropertiesService',
    {
      getDocumentProperties: () => properties(run, beside, 'document'),
      getUserProperties: () => properties(run, beside, 'user'),
      getScriptProperties: () => properties(run, beside, 'script'),
    },
    undefined,
  );
}

function properties(run: Run, beside: Beside, name: StoreName): Properties {
  const read = (): PropertyStore => beside.state.properties[name];
  const write = (values: PropertyStore): Properties => {
    checkSizes(values);
    beside.setProperties(name, values);
    return store;
  };
  const store: Properties = service<Properties>(
    run,
    'Properties',
    {
      getProperty: (key) => (Object.hasOwn(read(), key) ? (read()[key] ?? null) : null),
      getProperties: () => ({ ...read() }),
      getKeys: () => Object.keys(read()),
      setProperty: (key, value) => write({ ...read(), [key]: value }),
      setProperties: (values: Record<string, string>, deleteAllOthers?: boolean) => {
        for (const [key, value] of Object.entries(values)) {
          if (typeof value !== 'string')
            throw new StandInError(`A script set the property ${key} to a ${typeof value}.`);
        }
        return write({ ...(deleteAllOthers ? {} : read()), ...values });
      },
      deleteProperty: (key) => {
        const { [key]: _deleted, ...rest } = read();
        return write(rest);
      },
      deleteAllProperties: () => write({}),
    },
    undefined,
  );
  return store;
}

function checkSizes(values: PropertyStore): void {
  const sizes = Object.entries(values).map(([key, value]) => ({
    value: bytes(value),
    all: bytes(key) + bytes(value),
  }));
  if (sizes.some(({ value }) => value > LARGEST_VALUE))
    throw new ScriptException('Argument too large: value');
  if (sizes.reduce((sum, { all }) => sum + all, 0) > LARGEST_STORE) {
    throw new ScriptException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
