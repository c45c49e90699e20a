/** Where the bytes of files are kept, each under a key that is made of ids only. */
export type FileStore = {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Null when there is nothing under the key. */
  get(key: string): Promise<Buffer | null>;
  /** Removing what is not there does nothing. */
  remove(key: string): Promise<void>;
};
