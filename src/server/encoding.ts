import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

export const SMALLEST_COMPRESSED_BYTES = 1024;
/** Brotli's default quality takes seconds for a megabyte; this one takes milliseconds and saves nearly as much. */
export const BROTLI_OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI_OPTIONS),
  gzip: (body) => promisify(gzip)(body),
};

/** The best compression that a caller can read, by its Accept-Encoding header; undefined for none. */
export function bestEncoding(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const names = new Set(
    accepted.split(",").flatMap((part) => {
      const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
    }),
  );
  return names.has("br") ? "br" : names.has("gzip") ? "gzip" : undefined;
}

export interface EncodedBody {
  readonly body: Buffer;
  readonly encoding: Encoding;
}

/** Compresses a body, off the thread that answers; undefined where it stays as it is: short bodies would grow. */
export async function compressBody(text: string, encoding: Encoding): Promise<EncodedBody | undefined> {
  if (Buffer.byteLength(text) < SMALLEST_COMPRESSED_BYTES) return undefined;
  return { body: await compressors[encoding](Buffer.from(text)), encoding };
}
