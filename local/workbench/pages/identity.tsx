import type { Person } from '../messages.ts';

interface IdentityProps {
  readonly people: readonly Person[];
  readonly email: string;
  /** The form keeps the address with the response. */
  readonly recorded: boolean;
  onEmail(email: string): void;
}

/** Stands for Google's sign-in: whose account the answer comes from, one of the sample staff or any typed address. */
export function Identity({ people, email, recorded, onEmail }: IdentityProps) {
  return (
    <div class="gf-identity">
      <label for="gf-akun">Masuk sebagai</label>
      <input
        id="gf-akun"
        type="email"
        list="gf-pegawai"
        placeholder="pilih pegawai atau ketik alamat"
        value={email}
        aria-describedby="gf-akun-ket"
        onInput={(event) => onEmail(event.currentTarget.value.trim())}
      />
      <datalist id="gf-pegawai">
        {people.map((person) => (
          <option key={person.email} value={person.email}>
            {person.name}
          </option>
        ))}
      </datalist>
      <p id="gf-akun-ket" class="gf-help">
        {recorded
          ? 'Alamat email akun ini dicatat bersama jawaban Anda.'
          : 'Akun dipakai hanya untuk membatasi satu tanggapan per orang; alamatnya tidak dicatat.'}
      </p>
    </div>
  );
}
