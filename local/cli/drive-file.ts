import { z } from 'zod';
import type { Host } from '../host/host.ts';
import type { DriveItem } from '../host/world.ts';

const permissionSchema = z.object({
  type: z.enum(['user', 'group', 'domain', 'anyone']).describe('Who it is for.'),
  role: z.enum(['owner', 'writer', 'commenter', 'reader']).describe('What they may do.'),
  emailAddress: z.string().optional().describe('Of user and group.'),
  domain: z.string().optional().describe('Of domain.'),
});

const fileSchema = z
  .object({
    id: z.string().describe('The id in its links.'),
    name: z.string().describe('File name.'),
    mimeType: z
      .string()
      .default('application/pdf')
      .describe('application/vnd.google-apps.folder is a folder.'),
    parents: z.array(z.string()).default(['root']).describe('Ids of the folders it lies in.'),
    owner: z.string().default('').describe("The owner's e-mail; empty: the person who runs the actions."),
    trashed: z.boolean().default(false).describe('Whether it lies in the trash.'),
    createdTime: z.string().default('2026-01-01T00:00:00.000Z').describe('ISO 8601.'),
    modifiedTime: z.string().default('2026-01-01T00:00:00.000Z').describe('ISO 8601.'),
    permissions: z.array(permissionSchema).default([]).describe('Besides the owner.'),
  })
  .describe('A file or folder.');

/** `drive.json`: a small Drive. */
export const driveFileSchema = z.object({ files: z.array(fileSchema).describe('Files and folders.') });

/** Puts the files into the host's Drive. */
export function loadDrive(host: Host, json: unknown): void {
  for (const file of driveFileSchema.parse(json).files) {
    const owner = file.owner || host.user;
    const item: DriveItem = {
      ...file,
      owner,
      description: '',
      content: '',
      permissions: [
        { id: 'owner', type: 'user', role: 'owner', emailAddress: owner },
        ...file.permissions.map(({ type, role, emailAddress, domain }, i) => ({
          id: `izin-${i}`,
          type,
          role,
          ...(emailAddress === undefined ? {} : { emailAddress }),
          ...(domain === undefined ? {} : { domain }),
        })),
      ],
    };
    host.world.drive.set(item.id, item);
  }
}
