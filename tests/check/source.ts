import ts from "typescript";

/** The lines in which a program reads the environment, such as `process.env`, in any spelling. */
export function environmentReads(file: string, text: string): string[] {
  return linesOf(file, text, (node) => {
    if (ts.isPropertyAccessExpression(node)) return node.name.text === "env" && isProcess(node.expression);
    if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
    if (ts.isVariableDeclaration(node))
      return ts.isObjectBindingPattern(node.name) && node.initializer !== undefined && isProcess(node.initializer);
    return ts.isImportDeclaration(node) && /^["'](node:)?process["']$/.test(node.moduleSpecifier.getText());
  });
}

/** The lines of a program that hold Cypher. */
export function cypherTexts(file: string, text: string): string[] {
  return linesOf(file, text, (node) => {
    if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === "cypher";
    const literal = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    return literal && /\b(MATCH|MERGE|CREATE|UNWIND|FOREACH)\s*[($[]|\bDETACH DELETE\b|^\s*RETURN\s/.test(node.text);
  });
}

/** The lines in which a program starts another program without an explicit environment. */
export function inheritedEnvironments(file: string, text: string): string[] {
  return linesOf(file, text, (node) => {
    if (!ts.isCallExpression(node) || !/^(execa\w*|spawn|exec|execFile|fork)(Sync)?$/.test(node.expression.getText()))
      return false;
    const options = node.arguments.find((argument) => ts.isObjectLiteralExpression(argument));
    const says = (name: string, value = /./) =>
      options?.properties.some((property) => property.name?.getText() === name && value.test(property.getText()));
    return !says("env") || (node.expression.getText().startsWith("execa") && !says("extendEnv", /false$/));
  });
}

/**
 * The lines in which a program opens a write transaction of a graph, or takes the function that does. A graph is a variable or
 * property whose name ends in `graph`, or a variable of the type `Graph`.
 */
export function writeTransactions(file: string, text: string): string[] {
  const declared = new Set([...text.matchAll(/(\w+)\??: Graph\b/g)].map(([, variable]) => variable!));
  const isGraph = (node: ts.Node) => /(^|\.)\w*graph$/i.test(node.getText()) || declared.has(node.getText());
  return linesOf(file, text, (node) => {
    if (ts.isPropertyAccessExpression(node)) return node.name.text === "write" && isGraph(node.expression);
    if (ts.isElementAccessExpression(node))
      return /^["'`]write["'`]$/.test(node.argumentExpression.getText()) && isGraph(node.expression);
    if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name)) return false;
    const taken = node.name.elements.map((element) => (element.propertyName ?? element.name).getText());
    return taken.includes("write") && node.initializer !== undefined && isGraph(node.initializer);
  });
}

function isProcess(node: ts.Expression): boolean {
  return /^(globalThis\.)?process$|^import\.meta$/.test(node.getText());
}

function linesOf(file: string, text: string, wrong: (node: ts.Node) => boolean): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    if (wrong(node)) found.add(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return [...found];
}
