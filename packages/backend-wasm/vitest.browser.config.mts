import { defineProject } from 'vitest/config';
import { inChromium } from '../../vitest.browser.shared.mjs';

export default defineProject(inChromium('@convlang/backend-wasm', 'backend-wasm'));
