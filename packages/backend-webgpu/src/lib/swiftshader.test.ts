import { swiftshader } from '../../../../vitest.machine.mjs';
import { checkDriver } from '../testing/check-driver.js';

checkDriver('swiftshader', swiftshader());
