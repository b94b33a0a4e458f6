import { signed, unsigned, utf8, utf8Text } from './bytes.ts';
import { defineClass } from './guard.ts';
import { fail } from './kernel.ts';

/** Text or bytes with a type and a name; bytes are handed out signed, as Java's are. */
export class Blob {
  #bytes: readonly number[];
  #type: string | null;
  #name: string | null;
  constructor(data: string | readonly number[], type: string | null, name: string | null) {
    this.#bytes = typeof data === 'string' ? utf8(data) : unsigned(data);
    this.#type = type;
    this.#name = name;
  }
  getBytes(): number[] {
    return signed(this.#bytes);
  }
  setBytes(bytes: readonly number[]): this {
    this.#bytes = unsigned(bytes);
    return this;
  }
  getDataAsString(): string {
    return utf8Text(this.#bytes);
  }
  setDataFromString(text: string): this {
    this.#bytes = utf8(text);
    return this;
  }
  getContentType(): string | null {
    return this.#type;
  }
  setContentType(type: string): this {
    this.#type = type;
    return this;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = name;
    return this;
  }
  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#type, this.#name);
  }
  getAs(type: string): Blob {
    return type === this.#type ? this.copyBlob() : fail(`Host lokal: Blob.getAs('${type}') belum didukung`);
  }
  isGoogleType(): boolean {
    return false;
  }
}

defineClass('Blob', Blob);
