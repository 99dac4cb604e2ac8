/** What `convlang train` was asked for. */
export interface TrainRequest {
  /** As given: a path, or the name of a network that comes along. */
  readonly file: string;
  readonly data?: string;
  readonly out?: string;
  readonly epochs?: number;
  readonly resume?: boolean;
  /** Path of the file whose numbers the run starts from. */
  readonly weights?: string;
  /** A run that is in the folder may be lost. */
  readonly overwrite?: boolean;
  readonly seed?: number;
  /** Folder that gets the report. */
  readonly report?: string;
  /** The port at which the report is served; `true` for any. */
  readonly watch?: number | true;
  /** Folder that gets event files. */
  readonly tensorboard?: string;
  /** As after `--backend`; without it a run goes on where it was, and a new one begins on the default. */
  readonly backend?: string;
  /** Whether that backend's quicker arithmetic is meant. */
  readonly fast?: boolean;
  readonly threads?: number;
  /** The config used in place of the project's; `false` for none. */
  readonly config?: string | false;
  readonly json?: boolean;
  /** Whether pictures that are broken are told and left out. */
  readonly skipBroken?: boolean;
  /** Room for prepared pictures, in GiB; `false` for none. */
  readonly cache?: number | false;
}
