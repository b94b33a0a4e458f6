import { Blob } from './blob.ts';
import { base64, fromBase64, signed, unsigned, utf8 } from './bytes.ts';
import { parseCsv } from './csv.ts';
import { formatDate, parseDate } from './dates.ts';
import { formatString } from './format-string.ts';
import { defineService, type EnumValue, enumName } from './guard.ts';
import { peek } from './kernel.ts';

type Data = string | readonly number[];
const bytesOf = (data: Data): number[] => (typeof data === 'string' ? utf8(data) : unsigned(data));
const webSafe = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_');
const digest = (algorithm: string, data: Data, key: Data | null): number[] =>
  signed(peek('utilities.digest', algorithm, bytesOf(data), key === null ? null : bytesOf(key)));

class Utilities {
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }
  parseDate(text: string, timeZone: string, format: string): Date {
    return parseDate(text, timeZone, format);
  }
  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }
  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }
  getUuid(): string {
    return peek('utilities.uuid');
  }
  sleep(milliseconds: number): void {
    peek('utilities.sleep', milliseconds);
  }
  base64Encode(data: Data): string {
    return base64(bytesOf(data));
  }
  base64EncodeWebSafe(data: Data): string {
    return webSafe(base64(bytesOf(data)));
  }
  base64Decode(text: string): number[] {
    return signed(fromBase64(text));
  }
  base64DecodeWebSafe(text: string): number[] {
    return signed(fromBase64(text.replace(/-/g, '+').replace(/_/g, '/')));
  }
  computeDigest(algorithm: EnumValue, data: Data): number[] {
    return digest(enumName(algorithm), data, null);
  }
  computeHmacSha256Signature(data: Data, key: Data): number[] {
    return digest('SHA_256', data, key);
  }
  computeHmacSignature(algorithm: EnumValue, data: Data, key: Data): number[] {
    return digest(enumName(algorithm).replace('HMAC_', ''), data, key);
  }
  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(data, contentType, name);
  }
}

defineService('Utilities', new Utilities());
