import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { FileStore } from "./file-store";

export type Bucket = {
  bucket: string;
  region: string;
  /** Another store than Amazon's. */
  endpoint?: string | undefined;
  /** Without them the client looks where its library does: the machine's role, its own files. */
  keys?: { keyId: string; secret: string } | undefined;
};

/** Keeps files in a bucket of any store that speaks as S3 does. The bucket stays private: only Maypole reads it. */
export function s3Store({ bucket, region, endpoint, keys }: Bucket): FileStore {
  const client = new S3Client({
    region,
    // Other stores have their buckets in the path, and know no newer checksums.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(keys ? { credentials: { accessKeyId: keys.keyId, secretAccessKey: keys.secret } } : {}),
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => ({ Bucket: bucket, Key: `files/${key}` });
  return {
    async put(key, bytes, type) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: type }));
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return Body ? Buffer.from(await Body.transformToByteArray()) : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}
