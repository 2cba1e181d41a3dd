const CONTAINER = "clusterbelt";

/** Browsers may refuse to keep anything for a page in a frame; then there is nothing last used. */
const canStore = (): boolean => {
  try {
    return window.localStorage !== null;
  } catch {
    return false;
  }
};

const openStorage = async () => {
  const { Storage } = await import("@microsoft/office-js-helpers");
  return new Storage<unknown>(CONTAINER);
};

/** The value last used for an option on this computer; undefined when there is none. Nothing of the lists is kept. */
export const loadLastUsed = async (option: string): Promise<unknown> =>
  canStore() ? ((await openStorage()).get(option) ?? undefined) : undefined;

/** Keeps the value used for an option on this computer, where the browser allows it. */
export const saveLastUsed = async (option: string, value: string | number | boolean): Promise<void> => {
  if (canStore()) (await openStorage()).set(option, value);
};
