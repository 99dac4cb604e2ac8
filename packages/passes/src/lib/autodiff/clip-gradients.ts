import { unreachable } from '@convlang/diagnostics';
import type { GraphBuilder, ValueId } from '@convlang/ir';
import type { ClipSetting } from '@convlang/ops';

/** Appends clipping: by the norm of all gradients together, or of each number by itself. */
export function appendClipping(
  builder: GraphBuilder,
  gradients: readonly ValueId[],
  clip: ClipSetting,
): readonly ValueId[] {
  const name = (gradient: ValueId): string => `clipped/${builder.nameOf(gradient)}`;
  // A model without weights to train has no gradients to clip.
  if (gradients.length === 0) return gradients;
  switch (clip.kind) {
    case 'none':
      return gradients;
    case 'value':
      return gradients.map((gradient) =>
        builder.emit('clamp', [gradient], {
          attrs: { min: -clip.limit, max: clip.limit },
          name: name(gradient),
        }),
      );
    case 'norm': {
      const scale = appendScale(builder, gradients, clip.limit);
      return gradients.map((gradient) => builder.emit('mul', [gradient, scale], { name: name(gradient) }));
    }
    default:
      return unreachable(clip);
  }
}

function appendScale(builder: GraphBuilder, gradients: readonly ValueId[], limit: number): ValueId {
  const squares = gradients.map((gradient) =>
    builder.emit('sumSquares', [gradient], { name: 'clip/squares' }),
  );
  const total = squares.reduce((sum, square) => builder.emit('add', [sum, square], { name: 'clip/total' }));
  const norm = builder.emit('sqrt', [total], { name: 'clip/norm' });
  return builder.emit('clipScale', [norm], { attrs: { limit }, name: 'clip/scale' });
}
