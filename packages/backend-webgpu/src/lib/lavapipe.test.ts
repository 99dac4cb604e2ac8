import { lavapipe } from '../../../../vitest.machine.mjs';
import { judgeDriver } from '../testing/judge-driver.js';

judgeDriver('lavapipe', lavapipe());
