import { createHost, type Host } from '../../../local/host/host.ts';
import type { RunResult } from '../../../local/host/protocol.ts';
import { NOON } from './support.ts';

const SCOPES = ['spreadsheets', 'forms', 'script.container.ui', 'script.scriptapp', 'userinfo.email'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

const makeHost = (source = ''): Host =>
  createHost({
    files: [{ name: 'Code.js', source }],
    manifest: { timeZone: 'Asia/Jakarta', oauthScopes: SCOPES },
    clock: NOON,
  });

function run(host: Host, source: string): RunResult {
  const [id] = [...host.world.workbooks.keys()];
  const container = id === undefined ? null : ({ kind: 'sheets', id } as const);
  return host.run({ source, mode: 'FULL', container, result: 'json' });
}

/** What a snippet yields; a failure of the snippet is the test's. */
function value(source: string, host = makeHost()): unknown {
  const result = run(host, source);
  if (!result.ok) throw new Error(`${result.error?.name}: ${result.error?.message}`);
  expect(host.hostFaults).toEqual([]);
  return result.value;
}

const message = (source: string, host = makeHost()): string => run(host, source).error?.message ?? 'no error';

const MAKE = `var form = FormApp.create('Penjaringan');`;
const LIST = `${MAKE} var item = form.addListItem().setTitle('Unit').setChoiceValues(['A', 'B']);`;

describe('FormApp.create', () => {
  it('leaves the title empty, accepts responses, collects nothing, limits nothing', () => {
    const source = `${MAKE} [form.getTitle(), form.isAcceptingResponses(), form.collectsEmail(),
      form.hasLimitOneResponsePerUser(), form.getItems().length, form.isPublished()]`;
    expect(value(source)).toEqual(['', true, false, false, 0, true]);
  });

  it('is found again by id and by its editor address, not by the respondents’ one', () => {
    expect(value(`${MAKE} FormApp.openById(form.getId()).getId() === form.getId()`)).toBe(true);
    expect(value(`${MAKE} FormApp.openByUrl(form.getEditUrl()).getId() === form.getId()`)).toBe(true);
    expect(message(`${MAKE} FormApp.openByUrl(form.getPublishedUrl())`)).toMatch(/Invalid argument/);
    expect(message(`FormApp.openById('lain')`)).toMatch(/No item with the given ID/);
  });

  it('needs the forms scope and full authorisation', () => {
    const host = createHost({ files: [], manifest: { oauthScopes: [] } });
    expect(message(`FormApp.create('x')`, host)).toMatch(/permission to call FormApp.create/);
    const limited = makeHost().run({ source: `FormApp.create('x')`, mode: 'LIMITED', container: null });
    expect(limited.error?.message).toMatch(/permission to call FormApp.create/);
  });

  it('gives no active form where the script does not run in one, and the open one where it does', () => {
    expect(value('FormApp.getActiveForm()')).toBeNull();
    const host = makeHost();
    const { id } = host.forms.create('F', host.user);
    const source = 'FormApp.getActiveForm().getId()';
    expect(host.run({ source, mode: 'FULL', container: { kind: 'forms', id }, result: 'json' }).value).toBe(
      id,
    );
  });
});

describe('settings', () => {
  it('are what was set, through any object of the form', () => {
    const source = `${MAKE} var other = FormApp.openById(form.getId());
      form.setTitle('T').setDescription('D').setCollectEmail(true).setLimitOneResponsePerUser(true)
        .setAllowResponseEdits(true).setConfirmationMessage('K').setCustomClosedFormMessage('C')
        .setProgressBar(true).setShuffleQuestions(true).setAcceptingResponses(false).setPublished(false)
        .setShowLinkToRespondAgain(false).setPublishingSummary(true).setRequireLogin(true);
      [other.getTitle(), other.getDescription(), other.collectsEmail(), other.hasLimitOneResponsePerUser(),
       other.canEditResponse(), other.getConfirmationMessage(), other.getCustomClosedFormMessage(),
       other.hasProgressBar(), other.getShuffleQuestions(), other.isAcceptingResponses(), other.isPublished(),
       other.hasRespondAgainLink(), other.isPublishingSummary(), other.requiresLogin()]`;
    expect(value(source)).toEqual([
      ...['T', 'D', true, true, true, 'K', 'C'],
      ...[true, true, false, false, false, true, true],
    ]);
  });

  it('take only what Google’s signature takes', () => {
    expect(message(`${MAKE} form.setTitle(5)`)).toBe(
      "The parameters (number) don't match the method signature for FormApp.Form.setTitle.",
    );
  });
});

describe('items', () => {
  it('hold one empty choice when new; no choices, doubles and empty texts are refused', () => {
    expect(
      value(`${MAKE} form.addCheckboxItem().getChoices().map(function (c) { return c.getValue(); })`),
    ).toEqual(['']);
    expect(message(`${LIST} item.setChoices([])`)).toMatch(/empty/);
    expect(message(`${LIST} item.setChoiceValues([])`)).toMatch(/empty/);
    expect(message(`${LIST} item.setChoiceValues(['A', 'A'])`)).toMatch(/duplicate/);
    expect(message(`${LIST} item.setChoiceValues(['A', ''])`)).toMatch(/empty/);
  });

  it('are known by type, place and id; each converts to its own kind only', () => {
    const source = `${LIST} form.addSectionHeaderItem().setTitle('S'); form.moveItem(1, 0);
      var found = form.getItems(FormApp.ItemType.LIST)[0];
      [found.getType() === FormApp.ItemType.LIST, String(found.getType()), found.getIndex(), item.getIndex(),
       found.asListItem().getChoices().length, form.getItemById(found.getId()).getTitle(), form.getItemById(7)]`;
    expect(value(source)).toEqual([true, 'LIST', 1, 1, 2, 'Unit', null]);
    expect(message(`${LIST} form.getItems()[0].asTextItem()`)).toMatch(/Invalid conversion/);
  });

  it('carry “at most 3” to the respondent', () => {
    const host = makeHost();
    const source = `${MAKE} form.addCheckboxItem().setTitle('Usulan').setRequired(true).setHelpText('Pilih')
      .setChoiceValues(['A', 'B', 'C', 'D'])
      .setValidation(FormApp.createCheckboxValidation().setHelpText('Paling banyak 3').requireSelectAtMost(3).build());
      form.getId()`;
    const id = value(source, host) as string;
    expect(host.submit(id, { answers: { Usulan: ['A', 'B', 'C', 'D'] } })).toMatchObject({
      ok: false,
      items: [{ code: 'ruleBroken', helpText: 'Paling banyak 3' }],
    });
    expect(host.submit(id, { answers: { Usulan: ['A', 'B', 'C'] } })).toMatchObject({ ok: true });
  });

  it('lead to pages', () => {
    const source = `${MAKE} var unit = form.addListItem().setTitle('Unit');
      var a = form.addPageBreakItem().setTitle('A'); var b = form.addPageBreakItem().setTitle('B');
      b.setGoToPage(FormApp.PageNavigationType.SUBMIT);
      unit.setChoices([unit.createChoice('A', a), unit.createChoice('B', b),
        unit.createChoice('C', FormApp.PageNavigationType.SUBMIT)]);
      unit.getChoices().map(function (c) {
        return [c.getValue(), String(c.getPageNavigationType()), c.getGotoPage() && c.getGotoPage().getTitle()];
      }).concat([[String(b.getPageNavigationType())]])`;
    expect(value(source)).toEqual([
      ['A', 'GO_TO_PAGE', 'A'],
      ['B', 'GO_TO_PAGE', 'B'],
      ['C', 'SUBMIT', null],
      ['SUBMIT'],
    ]);
  });

  it('name what the host lacks and what Google lacks', () => {
    expect(message(`${MAKE} form.addImageItem()`)).toMatch(/FormApp\.Form\.addImageItem belum didukung/);
    expect(message(`${LIST} item.createChoice('x', true)`)).toMatch(/belum didukung/);
    expect(message(`${LIST} item.setRows(['a'])`)).toMatch(/setRows/);
  });

  it('are deleted by item or place', () => {
    expect(value(`${LIST} form.deleteItem(form.getItems()[0]); form.getItems().length`)).toBe(0);
    expect(message(`${LIST} form.deleteItem(item)`)).toMatch(/signature for FormApp.Form.deleteItem/);
    expect(message(`${LIST} form.deleteItem(3)`)).toMatch(/Invalid argument/);
    expect(message(`${LIST} form.deleteItem(0); item.getTitle()`)).toMatch(/could not be found/);
  });

  it.each([
    ['Scale', 'setBounds(1, 4).setLabels("a", "b")'],
    ['Grid', 'setRows(["r"]).setColumns(["c"])'],
    ['CheckboxGrid', 'setRows(["r"]).setColumns(["c"])'],
    ['Date', 'setIncludesYear(false)'],
    ['DateTime', 'setRequired(true)'],
    ['Time', 'setRequired(true)'],
    ['Duration', 'setRequired(true)'],
    [
      'ParagraphText',
      'setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(9).build())',
    ],
    ['Text', 'setValidation(FormApp.createTextValidation().requireTextIsEmail().build())'],
    ['MultipleChoice', 'setChoiceValues(["x"]).showOtherOption(true)'],
  ])('can be made: %s', (kind, calls) => {
    expect(value(`${MAKE} form.add${kind}Item().setTitle('T').${calls}.getTitle()`)).toBe('T');
  });
});

describe('responses', () => {
  it('of a script are judged when made, fire nothing and are refused with one response a person', () => {
    expect(message(`${LIST} item.createResponse('C')`)).toMatch(/Invalid response/);
    expect(
      value(
        `${LIST} form.createResponse().withItemResponse(item.createResponse('A')).submit().getId() !== null`,
      ),
    ).toBe(true);
    const limited = `${LIST} form.setLimitOneResponsePerUser(true);
      form.createResponse().withItemResponse(item.createResponse('A')).submit()`;
    expect(message(limited)).toMatch(/one per user/);
  });

  it('leave out unanswered choices, keep unanswered texts empty, and carry dates of the bundle’s own realm', () => {
    const host = makeHost();
    const id = value(`${LIST} form.addTextItem().setTitle('Catatan'); form.getId()`, host) as string;
    host.submit(id, { answers: {} });
    host.submit(id, { answers: { Unit: 'B', Catatan: 'x' } });
    const source = `FormApp.openById('${id}').getResponses().map(function (response) {
      return [response.getTimestamp() instanceof Date, response.getTimestamp().getTime(), response.getRespondentEmail(),
        response.getItemResponses().map(function (one) { return [one.getItem().getTitle(), one.getResponse()]; })];
    })`;
    expect(value(source, host)).toEqual([
      [true, NOON, '', [['Catatan', '']]],
      [
        true,
        NOON,
        '',
        [
          ['Unit', 'B'],
          ['Catatan', 'x'],
        ],
      ],
    ]);
  });

  it('tell the e-mail only when the form collects it', () => {
    const host = makeHost();
    const id = value(`${LIST} form.getId()`, host) as string;
    const first = () => value(`FormApp.openById('${id}').getResponses()[0].getRespondentEmail()`, host);
    host.forms.set(id, { collectEmail: true });
    host.submit(id, { respondentEmail: 'ani@contoh.go.id', answers: { Unit: 'A' } });
    expect(first()).toBe('ani@contoh.go.id');
    host.forms.set(id, { collectEmail: false });
    expect(first()).toBe('');
  });

  it('can be deleted one by one or all', () => {
    const answer = 'form.createResponse().withItemResponse(item.createResponse("A")).submit()';
    const source = `${LIST} var one = ${answer}; ${answer}; form.deleteResponse(one.getId());
      var left = form.getResponses().length; form.deleteAllResponses(); [left, form.getResponses().length]`;
    expect(value(source)).toEqual([1, 0]);
  });
});

describe('destination', () => {
  it('throws when there is none, and names the workbook when there is one', () => {
    expect(message(`${MAKE} form.getDestinationId()`)).toMatch(/no response destination/);
    const host = makeHost();
    const { id } = host.createSpreadsheet('Buku');
    const source = `${LIST} form.setDestination(FormApp.DestinationType.SPREADSHEET, '${id}');
      var found = form.getDestinationId(); var url = SpreadsheetApp.openById('${id}').getSheets()[0].getFormUrl();
      var known = FormApp.openByUrl(url.replace('/viewform', '/edit').replace('/d/e/', '/d/')).getId() === form.getId();
      form.removeDestination(); [found, known]`;
    expect(value(source, host)).toEqual([id, true]);
    expect(message(`${MAKE} form.setDestination(FormApp.DestinationType.SPREADSHEET, 'x')`)).toMatch(
      /No item/,
    );
  });

  it('hides the host’s marks from developer metadata', () => {
    const host = makeHost();
    const { id } = host.createSpreadsheet('Buku');
    const source = `${LIST} form.setDestination(FormApp.DestinationType.SPREADSHEET, '${id}');
      SpreadsheetApp.openById('${id}').createDeveloperMetadataFinder().find().length`;
    expect(value(source, host)).toBe(0);
  });
});

describe('form-submit triggers', () => {
  const CODE = `
    function onSheet(e) { PropertiesService.getScriptProperties().setProperty('sheet', JSON.stringify(
      [String(e.authMode), e.values, e.namedValues, e.range.getRow(), e.range.getSheet().getName()])); }
    function onForm(e) { PropertiesService.getScriptProperties().setProperty('form', JSON.stringify(
      [String(e.authMode), e.source.getId(), e.response.getItemResponses().map(function (r) { return r.getResponse(); })])); }`;

  it('fire for a respondent in workbook and form, never for a script', () => {
    const host = makeHost(CODE);
    const book = host.createSpreadsheet('Buku');
    const id = value(
      `${LIST} form.setDestination(FormApp.DestinationType.SPREADSHEET, '${book.id}');
       ScriptApp.newTrigger('onSheet').forSpreadsheet('${book.id}').onFormSubmit().create();
       ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
       form.createResponse().withItemResponse(item.createResponse('A')).submit();
       form.getId()`,
      host,
    ) as string;
    const kept = (key: string) =>
      value(`PropertiesService.getScriptProperties().getProperty('${key}')`, host) as string | null;
    expect(kept('sheet')).toBeNull();
    host.submit(id, { answers: { Unit: 'B' } });
    const stamp = '02/03/2026 12:00:00';
    const named = { 'Stempel waktu': [stamp], Unit: ['B'] };
    expect(JSON.parse(kept('sheet') ?? '')).toEqual(['FULL', [stamp, 'B'], named, 3, 'Respons Formulir 1']);
    expect(JSON.parse(kept('form') ?? '')).toEqual(['FULL', id, ['B']]);
  });
});

describe('the meter', () => {
  it('counts what goes to Google, not what a held object knows', () => {
    const host = makeHost();
    const result = run(
      host,
      `${LIST} item.getTitle(); item.getId(); form.getTitle(); form.getId();
      FormApp.createCheckboxValidation().requireSelectAtMost(3).build(); form.getItems()`,
    );
    expect(result.serviceCalls.byName).toEqual({
      'FormApp.create': 1,
      'FormApp.Form.addListItem': 1,
      'FormApp.ListItem.setTitle': 1,
      'FormApp.ListItem.setChoiceValues': 1,
      'FormApp.Form.getItems': 1,
    });
  });
});
