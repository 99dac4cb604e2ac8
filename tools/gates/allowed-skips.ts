/** A test that may be skipped, and when. */
export interface AllowedSkip {
  /** Found in the test's full name, which says why it is skipped. */
  readonly pattern: RegExp;
  /** Whether this machine lacks what the test needs. */
  readonly applies: (machine: Machine) => boolean;
  readonly reason: string;
}

/** Things that a package manager brings, which tests need; each is also the word that a test which needs it has in its name. */
export const installables = ['tfjs-node', 'lavapipe', 'swiftshader', 'chromium', 'tensorboard'] as const;

/** One of them. */
export type Installable = (typeof installables)[number];

/** What a machine may or may not have. */
export interface Machine {
  /** The folder with the data sets and golden figures beside the checkout. */
  readonly hasShared: boolean;
  /** Run by root, who alone can give a file to another user. */
  readonly isRoot: boolean;
  /** Whether the JavaScript engine knows the instructions of relaxed SIMD. */
  readonly hasRelaxedSimd: boolean;
  /** What is not here and was not installed either: what CI says it installed is not in here, even when it does not work. */
  readonly lacks: ReadonlySet<Installable>;
}

/** Nothing else may be skipped: a skip that is not listed fails the run. */
export const allowedSkips: readonly AllowedSkip[] = [
  {
    pattern: /\bshared\b/i,
    applies: ({ hasShared }) => !hasShared,
    reason: 'needs the data sets and figures that lie beside the checkout, not in it',
  },
  {
    pattern: /\bneeds root\b/,
    applies: ({ isRoot }) => !isRoot,
    reason: 'only root can give a file to another user',
  },
  {
    pattern: /\bneeds relaxed SIMD\b/,
    applies: ({ hasRelaxedSimd }) => !hasRelaxedSimd,
    reason: 'V8 before version 11.4 (Node 20) has none of these instructions',
  },
  lacking('tfjs-node', 'needs the native part of tfjs-node: npm run native:tfjs-node'),
  lacking(
    'lavapipe',
    "needs npm run native:webgpu and Mesa's software Vulkan, 24 or newer: Debian's mesa-vulkan-drivers, from backports on Debian 12",
  ),
  lacking('swiftshader', "needs npm run native:webgpu and Chromium's software Vulkan: Debian's chromium"),
  lacking('chromium', "needs a browser: Debian's chromium"),
  lacking('tensorboard', 'needs python3 with TensorBoard: pip install tensorboard'),
];

function lacking(thing: Installable, reason: string): AllowedSkip {
  return { pattern: new RegExp(`\\b${thing}\\b`, 'i'), applies: ({ lacks }) => lacks.has(thing), reason };
}
