import type { PictureBox, PictureNode } from '../picture/picture.js';

/** A place on the drawing, in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the drawing. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** A node with its place: that of its frame. The shape it hands on is written below, to the right of its middle. */
export interface DrawnNode {
  readonly node: PictureNode;
  readonly area: Area;
}

/** An open block with its place. */
export interface DrawnBox {
  readonly box: PictureBox;
  readonly area: Area;
  /** Place of its title: what comes in arrives above it and goes on below it. */
  readonly title: Area;
}

/** A line of horizontal and vertical pieces. */
export interface DrawnLine {
  /** Ids of nodes; of a box where the line ends or begins at its title. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Whether it leads to a side head. */
  readonly isTap: boolean;
  /** Whether it ends in a node, and so has an arrow. */
  readonly hasArrow: boolean;
}

/** A picture with places. */
export interface Drawing {
  readonly name: string;
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
}
