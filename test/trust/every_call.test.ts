import { builtFiles } from '../../host/headless';
import { CHANGES, READS } from './changes';

/** What the built add-on lists for the sidebar. */
function serverCalls(): string[] {
  const names: unknown = new Function(`${builtFiles().code}; return Object.keys(App_.SERVER);`)();
  if (!Array.isArray(names)) throw new Error('The built file has no list of what the sidebar may call.');
  return names.map(String);
}

test('every server function is tried: a new one needs a line in CHANGES or READS of test/trust/changes.ts', () => {
  const tried = [...CHANGES, ...READS].map(({ call }) => call);
  const missing = serverCalls().filter((name) => !tried.some((call) => call === name));
  expect({ 'add to CHANGES, or to READS where it changes nothing': missing }).toEqual({
    'add to CHANGES, or to READS where it changes nothing': [],
  });
});
