import type { HeadAnswers } from '../../answers/answers.js';
import type { Block } from '../block.js';
import type { ShownPictures } from './shown-pictures.js';

/** A part of what is told of a head. */
export interface AnswerPart {
  readonly title: string;
  readonly block: Block;
}

/** What the parts of a head are made from. */
export interface HeadSight<A extends HeadAnswers> {
  readonly answers: A;
  /** Number of the head among those of the page. */
  readonly number: number;
  readonly pictures: ShownPictures;
}
