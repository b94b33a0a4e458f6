/** Light facts about this document that no sheet needs to show. */
const KEYS = { lastResponse: 'bk.lastResponse', lastTally: 'bk.lastTally' } as const;

export type PropertyName = keyof typeof KEYS;

/** '' when nothing was kept, or when the document has no store. */
export function readProperty(name: PropertyName): string {
  return PropertiesService.getDocumentProperties()?.getProperty(KEYS[name]) ?? '';
}

export function writeProperty(name: PropertyName, value: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(KEYS[name], value);
}

export function clearProperties(): void {
  const store = PropertiesService.getDocumentProperties();
  for (const key of Object.values(KEYS)) store?.deleteProperty(key);
}
