import type { Profile } from '@convlang/inspect';

/** A profile, and what it was made with. */
export interface FinishedProfile {
  readonly profile: Profile;
  readonly backend: string;
  readonly isTraining: boolean;
  /** Operations a second that the processor can do at most. */
  readonly peak: number;
}
