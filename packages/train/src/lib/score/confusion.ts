import { predictedClass } from '@convlang/ops';
import type { Scored } from './scored.js';

/** Counts by class, of samples or of the pixels of maps: `counts[right][predicted]`. */
export type Confusion = readonly (readonly number[])[];

/** How well one class is found. `null` where there is nothing to divide by. */
export interface ClassScore {
  /** Samples of the class; of maps pixels. */
  readonly samples: number;
  /** Share of the class's samples that were found. */
  readonly recall: number | null;
  /** Share of the samples given to the class that are of it. */
  readonly precision: number | null;
}

/** An empty table for so many classes. */
export function emptyConfusion(classes: number): number[][] {
  return Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
}

/** Counts what was scored, with classes as labels, into the table. */
export function addConfusion(table: number[][], { labels, ignore, ...scored }: Scored): void {
  for (let sample = 0; sample < labels.length; sample++) {
    if (labels[sample] === ignore) continue;
    const row = table[labels[sample] as number];
    const column = predictedClass({ ...scored, first: sample * scored.columns });
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
}

/** Recall and precision of each class. */
export function scoresByClass(table: Confusion): ClassScore[] {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return table.map((row, label) => {
    const correct = row[label] ?? 0;
    const samples = sum(row);
    const given = sum(table.map((other) => other[label] ?? 0));
    return {
      samples,
      recall: samples > 0 ? correct / samples : null,
      precision: given > 0 ? correct / given : null,
    };
  });
}
