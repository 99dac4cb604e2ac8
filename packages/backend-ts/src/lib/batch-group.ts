/**
 * Reductions over the batch sum this many samples at a time in float64 and add each sum to the float32 result, in the order
 * of the samples. A batch computed in slices that accumulate one onto the other therefore gives the same bits as computed at
 * once, provided that each slice but the last is a multiple of this.
 */
export const BATCH_GROUP = 4;
