import { sourceTopic } from '../source/source.topic.js';
import { convTopic } from '../conv/conv.topic.js';
import { linksTopic } from '../links/links.topic.js';
import { poolTopic } from '../pool/pool.topic.js';
import { matmulTopic } from '../matmul/matmul.topic.js';
import { normTopic } from '../norm/norm.topic.js';
import { lrnTopic } from '../lrn/lrn.topic.js';
import { dropoutTopic } from '../dropout/dropout.topic.js';
import { activationTopic } from '../activation/activation.topic.js';
import { softmaxTopic } from '../softmax/softmax.topic.js';
import { spatialTopic } from '../spatial/spatial.topic.js';
import { resampleTopic } from '../resample/resample.topic.js';
import { movementTopic } from '../movement/movement.topic.js';
import { arithmeticTopic } from '../arithmetic/arithmetic.topic.js';
import { reduceTopic } from '../reduce/reduce.topic.js';
import { lossTopic } from '../loss/loss.topic.js';
import { optimizerTopic } from '../optimizer/optimizer.topic.js';

/** The core, a topic at a time, in the order of the page of layers. What each brings is in its folder. */
export const topics = {
  source: sourceTopic,
  conv: convTopic,
  links: linksTopic,
  pool: poolTopic,
  matmul: matmulTopic,
  norm: normTopic,
  lrn: lrnTopic,
  dropout: dropoutTopic,
  activation: activationTopic,
  softmax: softmaxTopic,
  spatial: spatialTopic,
  resample: resampleTopic,
  movement: movementTopic,
  arithmetic: arithmeticTopic,
  reduce: reduceTopic,
  loss: lossTopic,
  optimizer: optimizerTopic,
} as const;
