/** What is used of the npm package `webgpu`, said here because it is an optional peer: the types are needed without it as well. */
declare module 'webgpu' {
  /** Makes what `navigator.gpu` is in a browser. */
  export function create(options: readonly string[]): object;
  /** Classes and constants that a browser has as globals. */
  export const globals: object;
}
