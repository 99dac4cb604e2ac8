import { isYesOrNo } from '@convlang/train/step';
import type { ViewedNetwork } from '@convlang/views';

/** What the numbers of the main head are called, as far as it is known: classes; one number for two classes is that of class 1. */
export function outputNames({ model, classes }: Pick<ViewedNetwork, 'model' | 'classes'>): readonly string[] {
  return isYesOrNo(model, 'output') ? [classes[1] ?? '1'] : classes;
}
