import type { SettingsForm } from '../api.ts';
import type { Settings } from '../core/settings/types.ts';
import { toIsoText } from '../core/text/dates.ts';

const dateText = (serial: number | null): string => (serial === null ? '' : toIsoText(serial));

/** Settings as a page shows them: dates as text, '' for none. */
export const toSettingsForm = (settings: Settings): Required<SettingsForm> => ({
  ...settings,
  opensAt: dateText(settings.opensAt),
  closesAt: dateText(settings.closesAt),
  retentionDate: dateText(settings.retentionDate),
});
