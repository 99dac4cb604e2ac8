// Nx loads generators with require, before any TypeScript can be read: tsx reads the rest.
module.exports = async (tree, options) => {
  const { tsImport } = await import('tsx/esm/api');
  const { generateBackend } = await tsImport('./generate-backend.ts', __filename);
  return generateBackend(tree, options);
};
