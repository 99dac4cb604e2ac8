export { createViewedNetwork, type ViewedNetworkOptions } from './lib/create-viewed-network.js';
export { inputView, type InputData } from './lib/input/input-view.js';
