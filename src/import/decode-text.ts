export interface DecodedText {
  /** Without a byte order mark; every line ends with a line feed. */
  readonly text: string;
  readonly encoding: "UTF-8" | "Windows-1252";
  readonly lineEnds: "LF" | "CRLF" | "CR" | "mixed";
}

/** What Windows-1252 has from 0x80 to 0x9f; five places of it are empty. */
const HIGH_CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text of a file as publishers send it. Bytes that are no UTF-8 are taken as Windows-1252, which every byte fits: the registers are written on
 * Windows, and a wrong guess shows as odd letters in a name, never as a lost row. UTF-16 is refused as undefined, for it would read as rubbish.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (isUtf16(bytes)) return undefined;
  const utf8 = decodeUtf8(bytes);
  const raw = utf8 ?? decodeWindows(bytes);
  return { text: raw.replaceAll(/\r\n?/g, "\n"), encoding: utf8 === undefined ? "Windows-1252" : "UTF-8", lineEnds: lineEndsOf(raw) };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.subarray(0, 1000).includes(0);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Some versions of Node read Windows-1252 as Latin-1, which makes control characters of its quotation marks and dashes.
function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/[\u0080-\u009f]/g, (character) => HIGH_CHARACTERS[character.charCodeAt(0) - 0x80] ?? character);
}

function lineEndsOf(text: string): DecodedText["lineEnds"] {
  const kinds = new Set(text.match(/\r\n?|\n/g));
  if (kinds.size > 1) return "mixed";
  return kinds.has("\r\n") ? "CRLF" : kinds.has("\r") ? "CR" : "LF";
}
