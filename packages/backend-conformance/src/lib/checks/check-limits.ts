import { BATCH, GraphBuilder, type OpTyping } from '@convlang/ir';
import { buildSample, type OpSample } from '@convlang/ops';
import { compileOnly, checkRefusal } from '../refusal.js';
import { coreSet, type Check, type OpenTarget, type OpSet } from '../target.js';

/** What a backend says that it can do of an op is what it does: the rest is refused before the run, with the same codes. */
export function limitCheck(op: string, samples: readonly OpSample[], set: OpSet): Check {
  return {
    kind: 'limit',
    subject: op,
    name: 'runs what it says, refuses the rest before the run',
    needs: null,
    run: (target) => checkLimits(op, samples, set, target),
  };
}

async function checkLimits(
  op: string,
  samples: readonly OpSample[],
  set: OpSet,
  { backend }: OpenTarget,
): Promise<string | null> {
  for (const sample of samples) {
    const problem = await checkRefusal({ ...buildSample(set.ops, op, sample), ...set }, backend);
    if (problem !== null) return `${sample.name}: ${problem}`;
  }
  return null;
}

/** Takes any op and gives a value as large as its input. */
const anyOp: OpTyping = {
  infer: (_, [first], attrs) => ({ attrs, outputs: first === undefined ? [] : [first] }),
};

/** What has nothing to do with an op: one that nobody has, and values that are too large. */
export const contractLimits: readonly Check[] = [
  {
    kind: 'limit',
    subject: 'contract',
    name: 'refuses an op that nobody has',
    needs: null,
    run: async ({ backend }) => {
      const builder = new GraphBuilder('unknown', anyOp);
      const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
      builder.output('y', builder.emit('opThatNobodyHas', [x]));
      return checkRefusal({ graph: builder.build(), batch: 1, ...coreSet }, backend);
    },
  },
  {
    kind: 'limit',
    subject: 'contract',
    name: 'refuses a value larger than it holds',
    needs: null,
    run: async ({ backend }) => {
      const { maxTensorBytes, ops } = backend.capabilities;
      if (maxTensorBytes === null || !ops.includes('relu')) return null;
      const builder = new GraphBuilder('large', anyOp);
      const x = builder.input('x', { dtype: 'f32', shape: [BATCH, Math.floor(maxTensorBytes / 4) + 1] });
      builder.output('y', builder.emit('relu', [x]));
      const checked = { graph: builder.build(), batch: 1, ...coreSet };
      return (await compileOnly(checked, backend)) === null
        ? `a value of more than ${maxTensorBytes} bytes is not refused`
        : checkRefusal(checked, backend);
    },
  },
];
