/** A file in a zip, stored without compression. */
interface Entry {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly offset: number;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The fields a local header and the central directory share: version, UTF-8 flag, stored, 1980-01-01, sizes. */
function shared(entry: Entry): number[] {
  const { crc, bytes, name } = entry;
  return [...u16(20, 0x0800, 0, 0, 0x0021), ...u32(crc, bytes.length, bytes.length), ...u16(name.length, 0)];
}

const u16 = (...values: number[]): number[] =>
  values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
const u32 = (...values: number[]): number[] =>
  values.flatMap((value) => u16(value & 0xffff, Math.floor(value / 0x10000)));

/** Zips texts by path, in the given order. */
export function zip(files: readonly { readonly path: string; readonly content: string }[]): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  const push = (bytes: Uint8Array | number[]): void => {
    const part = Uint8Array.from(bytes);
    parts.push(part);
    offset += part.length;
  };
  for (const file of files) {
    const bytes = encoder.encode(file.content);
    const entry = { name: encoder.encode(file.path), bytes, crc: crc32(bytes), offset };
    entries.push(entry);
    push([...u32(0x04034b50), ...shared(entry)]);
    push(entry.name);
    push(bytes);
  }
  const start = offset;
  for (const entry of entries) {
    push([...u32(0x02014b50), ...u16(20), ...shared(entry), ...u16(0, 0, 0), ...u32(0, entry.offset)]);
    push(entry.name);
  }
  const size = offset - start;
  push([...u32(0x06054b50), ...u16(0, 0, entries.length, entries.length), ...u32(size, start), ...u16(0)]);
  return new Blob(parts, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
