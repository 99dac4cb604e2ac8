import { lavapipe } from '../../../../vitest.machine.mjs';
import { checkDriver } from '../testing/check-driver.js';

checkDriver('lavapipe', lavapipe());
