import type { LayerFamily } from '@convlang/ops';

/** What a node does: decides its colour. */
export type Family = LayerFamily | 'input' | 'merge' | 'block' | 'other';

/** One box of the drawing: a layer with the small layers that act on its output, a closed block, or the end of a fold. */
export interface PictureNode {
  /** Unique in the picture. */
  readonly id: string;
  /** `layer`; `merge` for concat and add; `block` for a closed block; `after` for what a folded repeat hands on. */
  readonly form: 'layer' | 'merge' | 'block' | 'after';
  readonly family: Family;
  /** The layer's word, or the call of a closed block: `conv`, `inception(64, 96, 128, 16, 32, 32)`. */
  readonly word: string;
  /** Key settings as the language writes them: `64x7x7 / 2`. */
  readonly settings: string;
  /** Full name of the layer, or of the block: `i3a/conv1`; empty for a block without one. */
  readonly name: string;
  /** Small layers that act on its output, in order: `bn`, `relu`, `dropout 0.5`. */
  readonly tags: readonly string[];
  /** Trained and frozen numbers of its layers. */
  readonly params: number;
  /** Shape of what it hands on: `112x112x64`, or `1000`. */
  readonly shape: string;
  /** Whether that is another shape than the one it gets. */
  readonly isNewShape: boolean;
  /** Id of the innermost open block that it lies in. */
  readonly box: string | null;
  /** Name of the side head that it lies in. */
  readonly tap: string | null;
  /** How many equal blocks it stands for; 1 but for closed blocks. */
  readonly times: number;
  /** Names of all layers that it stands for; none for `after`. */
  readonly layers: readonly string[];
  /** Lines for a reader who asks: names, sizes, formula, counts. */
  readonly details: readonly string[];
}

/** An open block. */
export interface PictureBox {
  readonly id: string;
  /** The name that the file gives it, `i3a`, or that of a side head; `null` without one. */
  readonly name: string | null;
  /** The call: `inception(64, 96, 128, 16, 32, 32)`; `null` for a side head without a block. */
  readonly call: string | null;
  /** Equal blocks one after the other that are folded into this one. Its nodes are those of the first. */
  readonly times: number;
  /** Id of the block that it lies in. */
  readonly box: string | null;
  readonly tap: string | null;
  /** Whether the box is a side head itself. */
  readonly isTap: boolean;
  /** Names of all layers in it, those of the folded copies included. */
  readonly layers: readonly string[];
  /** Trained and frozen numbers of all of them. */
  readonly params: number;
}

/** What one node hands to another. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** Shape of what flows, for one input: `112x112x64`, or `1000`. */
  readonly shape: string;
  /** Whether the file goes back to it by its name: `from c1`. */
  readonly isBack: boolean;
}

/** A network as a picture: plain data, with no places yet. */
export interface Picture {
  readonly name: string;
  /** Numbers of layers, parameters and multiplications, as `summarize` counts them. */
  readonly layers: number;
  readonly params: number;
  readonly macs: number;
  /** In the order of the source. */
  readonly nodes: readonly PictureNode[];
  /** Outer before inner. */
  readonly boxes: readonly PictureBox[];
  readonly edges: readonly PictureEdge[];
}
