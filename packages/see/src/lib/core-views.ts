import type { View } from '@convlang/views';
import { answerView } from './answer/answer-view.js';
import { filtersView } from './filters/filters-view.js';
import { inputView } from './input/input-view.js';
import { mapsView } from './maps/maps-view.js';
import { unitView } from './unit/unit-view.js';

/** The views that `convlang see` shows of any network, by name, in their order. */
export const coreViews = {
  input: inputView,
  answer: answerView,
  unit: unitView,
  maps: mapsView,
  filters: filtersView,
} as const satisfies Readonly<Record<string, View>>;
