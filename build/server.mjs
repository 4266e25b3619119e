import esbuild from 'esbuild';
import { entryPoints } from './entry_points.mjs';
import { smaller } from './smaller.mjs';

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
  const points = entryPoints('src/main.ts', 'src/tsconfig.json');
  const names = points.map(({ name }) => name).join(', ');
  const result = await esbuild.build({
    // A plain list instead of esbuild's own exports, whose names and getters cost size and time on every load.
    stdin: {
      contents: `import { ${names} } from './src/main'; ${GLOBAL_NAME} = [${names}];`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    minifySyntax: true,
    legalComments: 'none',
    banner: { js: `var ${GLOBAL_NAME};` },
  });
  // One byte per character all through, which compiles faster than two.
  const bundle = await smaller(result.outputFiles[0].text, { ecma: 2019, ascii: true });
  return [bundle, ...points.map(stub), ''].join('\n');
}

function stub({ name, parameters, jsDoc }, at) {
  const list = parameters.join();
  const comment = jsDoc.includes('@customfunction') ? `${dedent(jsDoc)}\n` : '';
  const passed = parameters.length > 1 ? '...arguments' : list;
  return `${comment}function ${name}(${list}){return ${GLOBAL_NAME}[${at}](${passed})}`;
}

const dedent = (jsDoc) => jsDoc.replace(/\n\s*\*/g, '\n *');
