import { defineProject, mergeConfig } from 'vitest/config';
import { inChromium } from '../../vitest.browser.shared.mjs';

export default mergeConfig(
  defineProject(inChromium('@convlang/backend-webgpu', 'backend-webgpu')),
  defineProject({ test: { server: { deps: { inline: [/@tensorflow/] } } } }),
);
