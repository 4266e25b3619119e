import esbuild from 'esbuild';
import { entryPoints } from './entry_points.mjs';

/** The one global that the bundle adds beside its stubs; the underscore keeps it out of google.script.run. */
const GLOBAL_NAME = 'Discern_';

/**
 * dist/Code.js: one IIFE, then one top-level stub per entry point. Google finds functions by reading the file,
 * so each stub is a plain declaration with named parameters; a custom function carries its JSDoc, which is what
 * autocomplete and the help card show.
 *
 * @returns {Promise<string>}
 */
export async function buildServer() {
  const points = entryPoints('src/main.ts', 'src/tsconfig.json');
  const names = points.map(({ name }) => name).join(', ');
  const result = await esbuild.build({
    // A plain object instead of esbuild's own exports, whose getters cost size and time on every load.
    stdin: {
      contents: `import { ${names} } from './src/main'; ${GLOBAL_NAME} = { ${names} };`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    minify: true,
    // One byte per character all through, which compiles faster than two.
    charset: 'ascii',
    legalComments: 'none',
    banner: { js: `var ${GLOBAL_NAME};` },
    footer: { js: points.map(stub).join('\n') },
  });
  return result.outputFiles[0].text;
}

function stub({ name, parameters, jsDoc }) {
  const list = parameters.join();
  const comment = jsDoc.includes('@customfunction') ? `${dedent(jsDoc)}\n` : '';
  const passed = parameters.length > 1 ? '...arguments' : list;
  return `${comment}function ${name}(${list}){return ${GLOBAL_NAME}.${name}(${passed})}`;
}

const dedent = (jsDoc) => jsDoc.replace(/\n\s*\*/g, '\n *');
