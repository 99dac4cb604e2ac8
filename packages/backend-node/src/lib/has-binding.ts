/** Whether tfjs-node is here with its native part. */
export async function hasBinding(): Promise<boolean> {
  try {
    await import('@tensorflow/tfjs-node');
    return true;
  } catch {
    return false;
  }
}
