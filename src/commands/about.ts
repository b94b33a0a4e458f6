import type { AboutData } from '../api.ts';
import { actionText, doneText, menuText } from '../core/messages/addon.ts';
import * as z from '../core/settings/zod.ts';
import { defineAction, success } from './action.ts';

export const aboutData: AboutData = { name: menuText.title, version: '0.1.0', licence: 'Apache-2.0' };

export const about = defineAction({
  name: 'about',
  description: actionText.about,
  locks: false,
  schema: () => z.object({}),
  run: () => success(doneText.about(aboutData.name, aboutData.version), aboutData),
});
