/** A ribbon button of the manifest. */
export interface RibbonButton {
  readonly label: string;
  readonly action: string;
  readonly page: string;
}

/** What Excel takes from the manifest, in the language of its display. */
export interface Manifest {
  /** The page of the shared runtime. */
  readonly page: string;
  readonly functions: string;
  readonly namespace: string;
  readonly button: (id: string) => RibbonButton;
}

const attribute = (element: string, name: string): string => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
  if (found === undefined) throw new Error(`the manifest has no ${name} in ${element}`);
  return found;
};

const elementIn = (xml: string, pattern: string): string => {
  const found = new RegExp(pattern, "s").exec(xml)?.[0];
  if (found === undefined) throw new Error(`the manifest has no ${pattern}`);
  return found;
};

/** Reads the manifest as Excel in that display language does. */
export const readManifest = (xml: string, locale: string): Manifest => {
  const resource = (resid: string): string => {
    const element = elementIn(xml, `<bt:(Url|String) id="${resid}"[^>]*?(/>|>.*?</bt:\\1>)`);
    const override = new RegExp(`<bt:Override Locale="${locale}" Value="([^"]*)"`).exec(element)?.[1];
    return override ?? attribute(element, "DefaultValue");
  };
  const residIn = (part: string): string => resource(attribute(part, "resid"));
  const functions = elementIn(xml, `<ExtensionPoint xsi:type="CustomFunctions">.*?</ExtensionPoint>`);
  return {
    page: residIn(elementIn(xml, "<Runtime [^>]*/>")),
    functions: residIn(elementIn(functions, "(?<=<Metadata>\\s*)<SourceLocation [^>]*/>")),
    namespace: residIn(elementIn(functions, "<Namespace [^>]*/>")),
    button: (id) => {
      const control = elementIn(xml, `<Control xsi:type="Button" id="${id}">.*?</Control>`);
      const action = elementIn(control, "<Action .*?</Action>");
      return {
        label: residIn(elementIn(control, "<Label [^>]*/>")),
        action: attribute(elementIn(action, "<Action [^>]*>"), "xsi:type"),
        page: residIn(elementIn(action, "<SourceLocation [^>]*/>")),
      };
    },
  };
};
