import path from 'node:path';

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;

/** Names files in kebab-case, so that one spelling works on every file system. */
export const fileNameRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { kebab: "'{{name}}' is not in kebab-case." },
  },
  create(context) {
    const name = path.basename(context.filename);
    return {
      Program(node) {
        if (!kebabCase.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
      },
    };
  },
};
