/**
 * Settings that every package's tests share: workspace packages resolve to their TypeScript source, so tests need no build.
 *
 * @param {string} name the package's name, shown before each test file
 */
export function fromSource(name) {
  const conditions = ['@convlang/source', 'node', 'import', 'module', 'default'];
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    test: { name, include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
  };
}
