import type { Parts } from '../table/parts.js';
import { adaptiveavgpoolLayer, adaptivemaxpoolLayer } from './adaptive.layer.js';
import { avgpool, avgpoolGrad } from './avgpool.js';
import { maxpool, maxpoolGrad } from './maxpool.js';
import { maxpoolLayer, avgpoolLayer, sumpoolLayer, l2poolLayer } from './pool.layer.js';

export const poolTopic = {
  layers: {
    maxpool: maxpoolLayer,
    avgpool: avgpoolLayer,
    adaptiveavgpool: adaptiveavgpoolLayer,
    adaptivemaxpool: adaptivemaxpoolLayer,
    sumpool: sumpoolLayer,
    l2pool: l2poolLayer,
  },
  ops: { avgpool, avgpoolGrad, maxpool, maxpoolGrad },
} as const satisfies Parts;
