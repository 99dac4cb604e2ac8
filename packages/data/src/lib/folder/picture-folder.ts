/** The files of a folder, wherever it lies: on a disk, in a page, in an archive. */
export interface PictureFolder {
  /** As messages call it. */
  readonly name: string;
  /** Paths of its files with `/` between the names, `cat/1.jpg`, in any order. Only those of pictures, by their ending, count. */
  readonly paths: readonly string[];
  /** Names of its sub-folders, so that an empty one is known; those of `paths` need not be among them. */
  readonly folders?: readonly string[];
  /** The bytes of one of its files. */
  read(path: string): Promise<Uint8Array>;
}
