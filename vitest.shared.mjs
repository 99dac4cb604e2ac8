/**
 * Settings that every package's tests share: workspace packages resolve to their TypeScript source, so tests need no build.
 * The test files of a package share the modules that they import, which takes two fifths off the time of a package with many
 * small files; a package whose tests set what holds for a whole process says `isolate: true`.
 *
 * @param {string} name the package's name, shown before each test file
 */
export function fromSource(name) {
  const conditions = ['@convlang/source', 'node', 'import', 'module', 'default'];
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    test: {
      name,
      include: ['src/**/*.test.ts'],
      environment: 'node',
      isolate: false,
      testTimeout: 60_000,
    },
  };
}
