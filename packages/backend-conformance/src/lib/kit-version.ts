/** The version of the conformance kit, written into its reports. */
export const kitVersion = '0.1.0';
