/** jsdom has no layout: the pane's scrolling part is 600 px high, a row of a list 45 px; nothing tells of changes. */
export const layPaneOut = (): void => {
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const height = {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === "MAIN" ? 600 : this.tagName === "LI" ? 45 : 0;
    },
  };
  Object.defineProperty(HTMLElement.prototype, "clientHeight", height);
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", height);
  Element.prototype.scrollTo ??= () => undefined;
};
