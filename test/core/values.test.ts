import { defaultSettings } from '../../src/core/settings/definitions.ts';
import { chosenFrameworks } from '../../src/core/values/frameworks.ts';
import { valueReferencePlan } from '../../src/core/values/plan.ts';

const texts = (settings: Parameters<typeof valueReferencePlan>[0]) =>
  valueReferencePlan(settings).blocks.flatMap((block) => block.cells.map((row) => row.join(' | ')));

describe('frameworks', () => {
  test('BerAKHLAK always comes first; a local one follows when chosen', () => {
    const names = (['none', 'solider', 'baek'] as const).map((localFramework) =>
      chosenFrameworks({ ...defaultSettings(2026), localFramework }).map(({ name }) => name),
    );
    expect(names).toEqual([['BerAKHLAK'], ['BerAKHLAK', 'SOLIDER'], ['BerAKHLAK', 'BAEK']]);
  });

  test('each of the seven values has a definition and three panduan perilaku', () => {
    const [framework] = chosenFrameworks({ ...defaultSettings(2026), localFramework: 'none' });
    expect(framework?.values.map((value) => [value.name, value.conduct.length])).toEqual([
      ['Berorientasi Pelayanan', 3],
      ['Akuntabel', 3],
      ['Kompeten', 3],
      ['Harmonis', 3],
      ['Loyal', 3],
      ['Adaptif', 3],
      ['Kolaboratif', 3],
    ]);
  });

  test('where the sources differ, the reading that decides stands', () => {
    const all = texts({ ...defaultSettings(2026), localFramework: 'none' }).join('\n');
    expect(all).toContain(
      'menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
    );
    expect(all).toContain('bertindak proaktif');
    expect(all).not.toContain('bertindak positif');
    expect(all).toContain('menjaga rahasia jabatan dan negara');
    expect(all).toContain('terus berinovasi dan antusias dalam menggerakkan serta menghadapi perubahan');
    expect(all).toContain('Bangga Melayani Bangsa');
  });

  test('SOLIDER’s values have three levels, Responsif four, without the stray sentence', () => {
    const solider = chosenFrameworks({ ...defaultSettings(2026), localFramework: 'solider' })[1];
    expect(solider?.values.map((value) => value.levels.length)).toEqual([3, 3, 3, 3, 3, 3, 4]);
    expect(solider?.values.at(-1)?.levels[0]?.text).not.toContain('transparan');
  });

  test('BAEK: every value of BerAKHLAK is mapped exactly once', () => {
    const [berakhlak, baek] = chosenFrameworks({ ...defaultSettings(2026), localFramework: 'baek' });
    const mapped = baek?.values.flatMap((value) => value.mapsTo) ?? [];
    expect([...mapped].sort()).toEqual(berakhlak?.values.map((value) => value.name).sort());
  });

  test('a framework of the unit’s own is text, with the unit as its source', () => {
    const customFramework = { name: 'CERIA', values: [{ name: 'Cekatan', definition: '=1+1' }] };
    const rows = texts({ localFramework: 'custom', customFramework });
    expect(rows).toContain('CERIA | Cekatan | Definisi | =1+1 | Ditetapkan unit sendiri');
  });
});
