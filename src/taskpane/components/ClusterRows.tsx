import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { MatchedCluster } from "../../engine/matching/types";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { ClusterItem } from "./ClusterItem";

/** Pixels of a closed row with a name of one line. */
const ROW_HEIGHT = 46;
/** Rows rendered above and below those in sight. */
const OVERSCAN = 6;
const PAGE = 10;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
});

interface ClusterRowsProps {
  readonly clusters: readonly MatchedCluster[];
  readonly shown: Shown;
}

/** The rows in sight of a list of any length; one of them can be reached by Tab, the others from it by arrow keys. */
export const ClusterRows = ({ clusters, shown }: ClusterRowsProps) => {
  const { phrases } = useSpeech();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, clusters.length - 1);
  const rows = useRows(list, { clusters, active });
  const focusOn = useFocus(list, active);
  const moveTo = (index: number): void => {
    const to = Math.max(0, Math.min(clusters.length - 1, index));
    setChosen(to);
    rows.scrollToIndex(to);
    focusOn();
  };
  const move = (event: KeyboardEvent): void => {
    const isRow = event.target instanceof HTMLElement && event.target.dataset["row"] !== undefined;
    const to = isRow ? destination(event.key, { active, last: clusters.length - 1 }) : null;
    if (to === null) return;
    event.preventDefault();
    moveTo(to);
  };
  const toggle = (index: number): void => {
    const next = new Set(opened);
    if (!next.delete(index)) next.add(index);
    setOpened(next);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={phrases.match.list.keys}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={move}
    >
      {rows.getVirtualItems().map(({ index, start }) => {
        const cluster = clusters[index];
        if (!cluster) return null;
        return (
          <ClusterItem
            key={cluster.index}
            ref={rows.measureElement}
            cluster={cluster}
            shown={shown}
            at={{ index, count: clusters.length, top: start - rows.options.scrollMargin }}
            active={index === active}
            open={opened.has(cluster.index)}
            onToggle={() => {
              setChosen(index);
              toggle(cluster.index);
            }}
          />
        );
      })}
    </ul>
  );
};

const destination = (
  key: string,
  { active, last }: { readonly active: number; readonly last: number },
): number | null => {
  if (key === "ArrowDown") return active + 1;
  if (key === "ArrowUp") return active - 1;
  if (key === "PageDown") return active + PAGE;
  if (key === "PageUp") return active - PAGE;
  if (key === "Home") return 0;
  return key === "End" ? last : null;
};

/** The pane's own scrollbar moves the list; the active row stays in the page, or its focus would be lost. */
const useRows = (
  list: React.RefObject<HTMLUListElement | null>,
  { clusters, active }: { readonly clusters: readonly MatchedCluster[]; readonly active: number },
) => {
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const rows = list.current;
    const scroller = rows?.closest("main");
    if (!rows || !scroller) return;
    const measure = (): void => {
      const above = rows.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setScrollMargin(Math.round(above + scroller.scrollTop));
    };
    measure();
    // What stands above the list grows and shrinks with the figures.
    const resized = new ResizeObserver(measure);
    for (const part of scroller.children) resized.observe(part);
    return () => resized.disconnect();
  }, [list]);
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    [active],
  );
  return useVirtualizer({
    count: clusters.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => clusters[index]?.index ?? index,
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor,
  });
};

/** Moves the focus onto the active row as soon as it is in the page. */
const useFocus = (list: React.RefObject<HTMLUListElement | null>, active: number) => {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    list.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true });
  });
  return () => {
    wanted.current = true;
  };
};
