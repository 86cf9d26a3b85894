import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

export const SMALLEST_COMPRESSED_BYTES = 1024;
const LONG = 32_768;
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
  readonly body: Buffer | string;
  readonly encoding?: Encoding;
}

/** Compresses a body, off the thread that answers. Short bodies stay as they are: they would grow. */
export async function encodeBody(text: string, encoding: Encoding | undefined): Promise<EncodedBody> {
  // Text is written in one piece with its headers, a buffer beside them; long text would be copied each time that it is sent.
  if (encoding === undefined || text.length < SMALLEST_COMPRESSED_BYTES) return { body: text.length < LONG ? text : Buffer.from(text) };
  return { body: await compressors[encoding](Buffer.from(text)), encoding };
}
