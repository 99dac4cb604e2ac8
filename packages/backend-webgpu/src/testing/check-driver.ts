import { describe } from 'vitest';
import { webgpuNodeProvider } from '../node.js';
import { checkDevice } from './check-device.js';

/** Everything that must hold on a driver; `driver` is its file for VK_DRIVER_FILES, or `null` where it is not here. */
export function checkDriver(name: string, driver: string | null): void {
  if (driver !== null) process.env['VK_DRIVER_FILES'] = driver;

  describe.skipIf(driver === null)(`on ${name}`, () => {
    checkDevice(webgpuNodeProvider);
  });
}
