import path from 'node:path';

/** The folder of the table that a path under src/ lies in: the longest name that fits. */
function folderOf(pathInSource, arrows) {
  const parts = pathInSource.split('/');
  const nested = parts.slice(0, 2).join('/');
  if (nested in arrows) return nested;
  return parts[0] in arrows ? parts[0] : undefined;
}

function refusal(from, to, request, arrows) {
  if (from === undefined || to === undefined || from === to) return undefined;
  // A folder may always look at the folder it lies in.
  if (from.startsWith(`${to}/`)) return undefined;
  return arrows[from].includes(to) ? undefined : { messageId: 'arrow', data: { from, to, request } };
}

/** Refuses an import between two folders of src that the table of arrows does not name. */
export const arrowsRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      arrow: "src/{{from}} must not import src/{{to}} ('{{request}}'): see docs/architecture.md.",
      unknown: 'src/{{folder}} is not on the map: name it in scripts/lint/arrows.json.',
    },
  },
  create(context) {
    const [arrows] = context.options;
    const source = path.join(context.cwd, 'src');
    const inSource = (file) => path.relative(source, file).split(path.sep).join('/');
    const from = folderOf(inSource(context.filename), arrows);

    function check(node, literal) {
      if (typeof literal?.value !== 'string' || !literal.value.startsWith('.')) return;
      const target = inSource(path.resolve(path.dirname(context.filename), literal.value));
      const problem = refusal(from, folderOf(target, arrows), literal.value, arrows);
      if (problem !== undefined) context.report({ node, ...problem });
    }
    return {
      Program(node) {
        if (from !== undefined) return;
        context.report({ node, messageId: 'unknown', data: { folder: inSource(context.filename) } });
      },
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.argument?.literal ?? node.source),
    };
  },
};
