import { asText, HostObject, type Member } from "./hostObject";

/** What the page's services tell the host. */
export interface PageListener {
  /** Office.actions can be dispatched now. */
  actionsReady(): void;
  /** The add-in shows or hides its pane. */
  runtimeState(state: string): void;
}

class Service extends HostObject {
  constructor(
    readonly kind: string,
    readonly members: Readonly<Record<string, Member>>,
  ) {
    super();
  }
}

/** The services that office.js itself asks for, by their type names (PROTOCOL.md 5). */
export const pageServices = (listener: PageListener): Readonly<Record<string, HostObject>> => ({
  "Microsoft.InternalService.AddinInternalService": new Service("AddinInternalService", {
    NotifyActionHandlerReady: { call: () => listener.actionsReady() },
  }),
  "Microsoft.AppRuntime.AppRuntimeService": new Service("AppRuntimeService", {
    SetAppRuntimeState: { call: (state) => listener.runtimeState(asText(state)) },
  }),
});
