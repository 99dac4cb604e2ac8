import { formatFigure } from '@convlang/diagnostics';
import type { MetricDefinition } from '@convlang/ops';
import { percent } from './numbers.js';

/** What a metric came to, as its definition says: a share in percent, else five digits that matter. */
export function metricText({ isShare }: Pick<MetricDefinition, 'isShare'>, value: number): string {
  return isShare === true ? percent(value) : formatFigure(value);
}
