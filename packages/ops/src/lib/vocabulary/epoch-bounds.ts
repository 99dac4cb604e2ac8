/** Far more than anyone waits for; beyond, the steps of a run would be no exact numbers. */
export const MOST_EPOCHS = 1_000_000;

/** A number of epochs. */
export const epochBounds = { min: 1, max: MOST_EPOCHS, isWhole: true } as const;
