import { z } from 'zod';
import { settingDefinitions } from '../../src/core/settings/definitions.ts';
import { formsFileSchema } from '../host/forms/schema.ts';
import { driveFileSchema } from './drive-file.ts';

/** JSON Schema of the files that may stand beside the CSVs. */
export const schemas = (): Record<string, unknown> => ({
  'pengaturan.json': settingsSchema(),
  'formulir.json': z.toJSONSchema(formsFileSchema, { io: 'input' }),
  'drive.json': z.toJSONSchema(driveFileSchema, { io: 'input' }),
});

/** Settings are read tolerantly, so their schema names keys, labels and explanations rather than types. */
const settingsSchema = () => ({
  type: 'object',
  description: 'Keys or Indonesian labels; dates as YYYY-MM-DD HH:mm, yes and no as true/false or Ya/Tidak.',
  properties: Object.fromEntries(
    settingDefinitions.map(({ code, label, explanation }) => [
      code,
      { title: label, description: explanation },
    ]),
  ),
});
