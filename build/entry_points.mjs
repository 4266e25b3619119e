import path from 'node:path';
import ts from 'typescript';

/**
 * The functions that Google must find at the top level of the pushed file: every function that `src/main.ts`
 * exports, wherever it is written, with its parameter names and the JSDoc right above its declaration.
 * The compiler answers, so a renamed or re-exported function can't be missed.
 *
 * @param {string} mainFile path of src/main.ts
 * @param {string} tsconfig path of the project that holds it
 * @returns {{ name: string, parameters: string[], jsDoc: string }[]}
 */
export function entryPoints(mainFile, tsconfig) {
  const config = ts.getParsedCommandLineOfConfigFile(
    tsconfig,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  const program = ts.createProgram([mainFile], { ...config.options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const main = program.getSourceFile(path.resolve(mainFile));
  if (main === undefined) throw new Error(`${mainFile} is not part of ${tsconfig}`);

  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(main));
  return exported.flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.declarations?.find(ts.isFunctionDeclaration);
    return declaration === undefined ? [] : [entryPoint(symbol.getName(), declaration)];
  });
}

function entryPoint(name, declaration) {
  const parameters = declaration.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name))
      throw new Error(`${name}: Sheets shows parameter names, so each needs one`);
    return parameter.name.text;
  });
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const jsDoc = comments.at(-1)?.getText() ?? '';
  return { name, parameters, jsDoc };
}

function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
