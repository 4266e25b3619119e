import esbuild from 'esbuild';
import { entryPoints } from './entry_points.mjs';
import { licencesOf } from './licences.mjs';

/** The one global that the bundle adds beside its stubs; the underscore keeps it out of google.script.run. */
const GLOBAL_NAME = 'App_';

/**
 * dist/Code.js: one IIFE, then one top-level stub per entry point. Google finds functions by reading the file,
 * so each stub is a plain declaration with named parameters; a custom function carries its JSDoc, which is what
 * autocomplete and the help card show.
 *
 * @returns {Promise<string>}
 */
export async function buildServer() {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2019',
    minify: true,
    // Words of headers in other alphabets would take three times as many bytes.
    charset: 'utf8',
    legalComments: 'none',
  });
  const stubs = entryPoints('src/main.ts', 'src/tsconfig.json').map(stub);
  return [...notice(await licencesOf(metafile)), outputFiles[0].text.trim(), ...stubs, ''].join('\n');
}

const notice = (licences) => (licences === '' ? [] : [`/*\n${licences.replaceAll('*/', '* /')}\n*/`]);

function stub({ name, parameters, jsDoc }) {
  const list = parameters.join(', ');
  const comment = jsDoc.includes('@customfunction') ? `${dedent(jsDoc)}\n` : '';
  return `${comment}function ${name}(${list}) { return ${GLOBAL_NAME}.${name}(${list}); }`;
}

const dedent = (jsDoc) => jsDoc.replace(/\n\s*\*/g, '\n *');
