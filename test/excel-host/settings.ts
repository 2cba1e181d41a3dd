import { asText, HostCollection, HostObject, type Member } from "./hostObject";

/** The settings kept in the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  readonly kind = "SettingCollection";
  readonly #items = new Map<string, Setting>();
  readonly members: Readonly<Record<string, Member>> = {
    ...this.lookups,
    Add: { call: (key, value) => this.add(asText(key), value) },
  };
  list(): readonly Setting[] {
    return [...this.#items.values()];
  }
  find(key: string): Setting | undefined {
    return this.#items.get(key);
  }
  add(key: string, value: unknown): Setting {
    const setting = new Setting(key, value);
    this.#items.set(key, setting);
    return setting;
  }
}

class Setting extends HostObject {
  readonly kind = "Setting";
  constructor(
    readonly key: string,
    readonly value: unknown,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  readonly members: Readonly<Record<string, Member>> = {
    Key: { get: () => this.key },
    Value: { get: () => this.value },
  };
}
