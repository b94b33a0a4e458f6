import type { Settings } from '../settings/types.ts';
import { baek } from './baek.ts';
import { berakhlak } from './berakhlak.ts';
import { solider } from './solider.ts';
import type { Framework } from './types.ts';

/** The frameworks a unit works with: BerAKHLAK, then the local one if it chose one. */
export function chosenFrameworks(
  settings: Pick<Settings, 'localFramework' | 'customFramework'>,
): Framework[] {
  const local = { none: [], solider: [solider], baek: [baek], custom: ownFramework(settings) };
  return [berakhlak, ...local[settings.localFramework]];
}

function ownFramework({ customFramework }: Pick<Settings, 'customFramework'>): Framework[] {
  if (customFramework.values.length === 0) return [];
  return [
    {
      key: 'custom',
      name: customFramework.name,
      values: customFramework.values.map(({ name, definition }) => ({
        name,
        definition: { text: definition, source: 'unit' },
        conduct: [],
        levels: [],
        mapsTo: [],
      })),
    },
  ];
}
