import type { PlaceCategory } from "../engine/spatial/placeCategories";

export type MapTheme = "light" | "dark" | "contrast";

/**
 * The colours of a theme. Marks and ellipse lines stand out from land by 3:1 at least, text from paper by 4.5:1. In
 * contrast they are the system's own (CSS Color 4), as the user chose them.
 */
export interface MapColours {
  readonly paper: string;
  readonly land: string;
  readonly border: string;
  readonly coast: string;
  readonly text: string;
  readonly mark: Readonly<Record<PlaceCategory, string>>;
  /** The rim of a mark, so that marks which overlap can be told apart. */
  readonly rim: string;
  readonly lines: readonly string[];
  readonly beltsLine: string;
}

export const MAP_COLOURS: Readonly<Record<MapTheme, MapColours>> = {
  light: {
    paper: "#ffffff",
    land: "#f1efe9",
    border: "#c9c4b8",
    coast: "#8f897c",
    text: "#242424",
    mark: { both: "#242424", "clusters-only": "#1f6fb5", "belts-only": "#c2500a" },
    rim: "#ffffff",
    lines: ["#0b3d91", "#0f766b", "#8a2bc2", "#7a5200"],
    beltsLine: "#c2500a",
  },
  dark: {
    paper: "#1f1f1f",
    land: "#333230",
    border: "#5a5750",
    coast: "#8f897c",
    text: "#f5f5f5",
    mark: { both: "#ffffff", "clusters-only": "#62aef0", "belts-only": "#ff9152" },
    rim: "#1f1f1f",
    lines: ["#8db8ff", "#3fd0b6", "#d0a2ff", "#e8c55a"],
    beltsLine: "#ff9152",
  },
  contrast: {
    paper: "Canvas",
    land: "Canvas",
    border: "GrayText",
    coast: "GrayText",
    text: "CanvasText",
    mark: { both: "CanvasText", "clusters-only": "LinkText", "belts-only": "Highlight" },
    rim: "Canvas",
    lines: ["CanvasText", "LinkText", "CanvasText", "LinkText"],
    beltsLine: "Highlight",
  },
};

/** Dashes of the ellipse lines, in pixels: with the colours, so that no two of four types look alike. */
export const LINE_DASHES: readonly string[] = ["none", "8 4", "2 3", "10 3 2 3"];
export const BELTS_DASHES = "14 3";
