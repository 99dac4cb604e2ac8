import { swiftshader } from '../../../../vitest.machine.mjs';
import { judgeDriver } from '../testing/judge-driver.js';

judgeDriver('swiftshader', swiftshader());
