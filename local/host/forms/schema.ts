import { z } from 'zod';
import { ITEM_KINDS } from './model.ts';

/** The shape of `formulir.json`; `list --schema` prints it from the descriptions here. */

const gotoSchema = z
  .union([
    z.enum(['CONTINUE', 'RESTART', 'SUBMIT']),
    z.object({ page: z.string().describe('Title of the page break item.') }),
  ])
  .describe('Where it leads: the next page, the first page, the end, or the page with this title.');

const choiceSchema = z
  .union([
    z.string(),
    z.object({ value: z.string().describe('Text of the choice.'), goto: gotoSchema.optional() }),
  ])
  .describe('A choice: its text, or its text and where it leads.');

const validationSchema = z
  .object({
    rule: z
      .string()
      .describe("Google's builder name without `require`: SelectAtMost, NumberBetween, TextIsEmail …"),
    args: z
      .array(z.union([z.string(), z.number()]))
      .default([])
      .describe('Arguments of the rule, e.g. [3].'),
    helpText: z.string().nullable().default(null).describe('Text shown when the rule is broken.'),
  })
  .describe('What an answer must satisfy.');

const itemSchema = z
  .object({
    kind: z.enum(ITEM_KINDS).describe("Google's FormApp.ItemType."),
    title: z.string().default('').describe('The question; the header of its column in the response tab.'),
    helpText: z.string().default('').describe('Text under the question.'),
    required: z.boolean().default(false).describe('Whether an answer must be given.'),
    choices: z
      .array(choiceSchema)
      .default([])
      .describe('Choices of CHECKBOX, MULTIPLE_CHOICE and LIST; unique.'),
    other: z.boolean().default(false).describe('Whether “Other…” is offered (CHECKBOX, MULTIPLE_CHOICE).'),
    validation: validationSchema.nullable().default(null),
    rows: z.array(z.string()).default([]).describe('Questions of GRID and CHECKBOX_GRID.'),
    columns: z.array(z.string()).default([]).describe('Answers of GRID and CHECKBOX_GRID.'),
    scale: z
      .object({
        lower: z.number().int().default(1).describe('0 or 1.'),
        upper: z.number().int().default(5).describe('3 to 10.'),
        left: z.string().default('').describe('Label of the lowest value.'),
        right: z.string().default('').describe('Label of the highest value.'),
      })
      .optional()
      .describe('Bounds and labels of SCALE.'),
    includesYear: z.boolean().default(true).describe('Whether DATE and DATETIME ask for the year.'),
    goto: gotoSchema.optional().describe('Of PAGE_BREAK: where the page before it leads.'),
  })
  .describe('A question, a section header or a page break.');

const answerSchema = z
  .union([
    z.string(),
    z.array(z.string()),
    z.array(z.union([z.string(), z.null()])),
    z.array(z.union([z.array(z.string()), z.null()])),
  ])
  .describe(
    'Text, choice, number, date YYYY-MM-DD, date and time YYYY-MM-DD HH:mm, time HH:mm, duration H:mm:ss: a string. ' +
      'CHECKBOX: an array. GRID: a string or null a row. CHECKBOX_GRID: an array or null a row.',
  );

const responseSchema = z
  .object({
    time: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?$/)
      .describe("YYYY-MM-DD HH:mm:ss in the workbook's time zone."),
    email: z
      .string()
      .default('')
      .describe("The respondent's account; kept only if the form collects e-mail."),
    answers: z.record(z.string(), answerSchema).describe('Answers by title of the question.'),
  })
  .describe(
    'One response. Taken as given: neither validation nor closing time is asked, as for responses of the past.',
  );

export const formFileSchema = z
  .object({
    title: z.string().describe('Title of the form, also its file name.'),
    description: z.string().default('').describe('Text under the title.'),
    collectEmail: z
      .boolean()
      .default(false)
      .describe('Whether the verified e-mail is kept with each response.'),
    limitOneResponsePerUser: z
      .boolean()
      .default(false)
      .describe('One response a person; respondents must sign in.'),
    acceptingResponses: z.boolean().default(true).describe('Whether the form takes further responses.'),
    customClosedMessage: z.string().default('').describe('Shown when it takes none.'),
    confirmationMessage: z.string().default('').describe('Shown after a response.'),
    items: z.array(itemSchema).describe('From top to bottom.'),
    responses: z.array(responseSchema).default([]).describe('Earlier responses, oldest first.'),
    destination: z
      .string()
      .nullable()
      .default(null)
      .describe(
        'Name of the tab of the workbook that takes the responses (made by linking); null: not linked.',
      ),
    active: z
      .boolean()
      .default(false)
      .describe('Whether actions of the Forms menu run in this form; at most one.'),
  })
  .describe('A Google Form with its responses.');

/** `formulir.json`: one form, or several. */
export const formsFileSchema = z.union([formFileSchema, z.array(formFileSchema)]);

export type FormFile = z.infer<typeof formFileSchema>;
export type ItemFile = z.infer<typeof itemSchema>;
