import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type SyntheticEvent, useEffect, useMemo, useRef, useState } from "react";
import type { SpatialDistribution } from "../../engine/spatial/placeCategories";
import { mapPhrases } from "../../i18n/map";
import type { MapTheme } from "../../map/palette";
import { mapScene } from "../../map/scene";
import { mapSvg } from "../../map/svg";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

/** Before the pane has been measured: what is left of a pane of 320 pixels. */
const FIRST_WIDTH = 290;
/** Wider pictures show no more, and are taller than a screen. */
const GREATEST_WIDTH = 760;
/** Below this many pixels a text takes three lines. */
const NARROW = 500;

const useStyles = makeStyles({
  frame: { flex: "4 1 290px", minWidth: 0, maxWidth: `${GREATEST_WIDTH}px` },
  picture: {
    lineHeight: 0,
    "& [role='img']:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  // In sight while any of a tall map is.
  told: {
    position: "sticky",
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    margin: 0,
    paddingTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Room for the longest text, so that nothing moves under the pointer.
  toldBriefly: { minHeight: tokens.lineHeightBase200 },
  toldInLines: { minHeight: `calc(3 * ${tokens.lineHeightBase200})` },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The map; what the pointer or the keyboard is at is told in a line under it. */
export const MapPicture = ({
  distribution,
  theme,
}: {
  readonly distribution: SpatialDistribution;
  readonly theme: MapTheme;
}) => {
  const { hiddenOnMap } = usePane().state;
  const { language } = useSpeech();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [told, setTold] = useState<string | null>(null);
  const markup = useMemo(() => {
    const scene = mapScene(distribution, { width, language, hidden: hiddenOnMap });
    // Safe as markup: mapSvg escapes every text, also the names that come from sheets.
    return { __html: mapSvg(scene, { theme }) };
  }, [distribution, width, language, hiddenOnMap, theme]);
  const tell = ({ target }: SyntheticEvent): void =>
    setTold(markAt(target)?.getAttribute("aria-label") ?? null);
  const forget = (): void => setTold(null);
  return (
    <div ref={frame} className={styles.frame}>
      <div
        className={styles.picture}
        onMouseOver={tell}
        onMouseLeave={forget}
        onFocus={tell}
        onBlur={forget}
        onKeyDown={moveAmongMarks}
        dangerouslySetInnerHTML={markup}
      />
      <p className={mergeClasses(styles.told, width < NARROW ? styles.toldInLines : styles.toldBriefly)}>
        {told ?? <span className={styles.hint}>{mapPhrases[language].hint}</span>}
      </p>
    </div>
  );
};

const MARKS = "[role='img']";

const markAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(MARKS) : null;

/** How far each key moves among the marks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** One mark at a time can be reached by Tab; the arrow keys, Home and End move on from it. */
const moveAmongMarks = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key];
  const from = markAt(event.target);
  if (step === undefined || !from) return;
  event.preventDefault();
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>(MARKS)];
  const at = marks.findIndex((mark) => mark === from);
  const to = marks[Math.min(marks.length - 1, Math.max(0, at + step))];
  from.setAttribute("tabindex", "-1");
  to?.setAttribute("tabindex", "0");
  to?.focus();
};

/** The width of an element in whole pixels, followed. */
const useWidth = (frame: { readonly current: HTMLElement | null }): number => {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
};
