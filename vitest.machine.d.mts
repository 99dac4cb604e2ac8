/** The driver file of Mesa's software Vulkan, or null where there is none that gives WebGPU an adapter (Mesa 22 does not). */
export function lavapipe(): string | null;

/** The driver file of Chromium's software Vulkan, or null where there is none that gives WebGPU an adapter. */
export function swiftshader(): string | null;

/** Chromium's executable, or null. */
export function chromium(): string | null;

/** Whether each of many alike is run (`npm run test:long`), where a usual run takes one of a kind. */
export function isLongRun(): boolean;

/** How Chromium is started. */
export const chromiumArgs: string[];

/** Whether tfjs-node is here with its native part, and loads. */
export function hasTfjsNode(): boolean;

/** Whether `python3` is here with TensorBoard. */
export function hasTensorboard(): boolean;
